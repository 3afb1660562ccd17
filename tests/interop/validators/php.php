<?php
// Judges documents by justinrainbow/json-schema: php php.php VALIDATOR SCHEMA DOCUMENTS
//
// DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

[, , $file, $documents] = $argv;
$schema = json_decode(file_get_contents($file));
require '/usr/share/php/JsonSchema/autoload.php';
$isValid = function ($document) use ($schema): bool {
    $validator = new JsonSchema\Validator();
    $validator->validate($document, $schema);
    return $validator->isValid();
};
echo getenv('VERSION'), "\n";
foreach (new SplFileObject($documents) as $line) {
    if ($line !== '') {
        echo $isValid(json_decode($line)->document) ? '1' : '0';
    }
}
echo "\n";
