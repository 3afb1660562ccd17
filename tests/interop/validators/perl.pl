# Judges documents by a validator of Perl: perl perl.pl VALIDATOR SCHEMA DOCUMENTS
#
# DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.

use strict;
use warnings;
use JSON::Validator;
use Mojo::File 'path';
use Mojo::JSON 'decode_json';

my (undef, $file, $documents) = @ARGV;
print JSON::Validator->VERSION, "\n";
my $schema = JSON::Validator->new->schema(decode_json(path($file)->slurp))->schema;
open my $lines, '<:raw', $documents or die $!;
while (my $line = <$lines>) {
    print $schema->validate(decode_json($line)->{document}) ? 0 : 1;
}
print "\n";
