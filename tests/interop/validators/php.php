<?php
// Judges documents by a validator of PHP: php php.php VALIDATOR SCHEMA DOCUMENTS
//
// DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

[, $name, $file, $documents] = $argv;
$schema = json_decode(file_get_contents($file));
if ($name === 'opis') {
    $classes = ['Opis\\JsonSchema\\' => 'opis-json-schema', 'Opis\\Uri\\' => 'opis-uri', 'Opis\\String\\' => 'opis-string'];
    spl_autoload_register(function (string $class) use ($classes): void {
        foreach ($classes as $prefix => $folder) {
            $path = getenv('CLONES') . "/$folder/src/" . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
            if (str_starts_with($class, $prefix) && is_file($path)) {
                require $path;
            }
        }
    });
    $validator = new Opis\JsonSchema\Validator();
    $isValid = fn ($document) => $validator->validate($document, $schema)->isValid();
} else {
    require '/usr/share/php/JsonSchema/autoload.php';
    $isValid = function ($document) use ($schema): bool {
        $validator = new JsonSchema\Validator();
        $validator->validate($document, $schema);
        return $validator->isValid();
    };
}
echo getenv('VERSION'), "\n";
foreach (new SplFileObject($documents) as $line) {
    if ($line !== '') {
        echo $isValid(json_decode($line)->document) ? '1' : '0';
    }
}
echo "\n";
