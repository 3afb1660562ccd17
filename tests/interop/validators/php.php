<?php
// Judges documents by a validator of PHP: php php.php VALIDATOR SCHEMA DOCUMENTS
//
// DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

require '/usr/share/php/JsonSchema/autoload.php';

[, , $file, $documents] = $argv;
$schema = json_decode(file_get_contents($file));
echo trim(shell_exec("dpkg-query -W -f '\${Version}' php-json-schema") ?? ''), "\n";
foreach (new SplFileObject($documents) as $line) {
    if ($line === '') {
        continue;
    }
    $document = json_decode($line)->document;
    $validator = new JsonSchema\Validator();
    $validator->validate($document, $schema);
    echo $validator->isValid() ? '1' : '0';
}
echo "\n";
