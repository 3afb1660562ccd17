%% Judges documents by jesse: escript jesse.escript VALIDATOR SCHEMA DOCUMENTS
%%
%% DOCUMENTS has one document a line, as `{"document": ...}`. A line of 1 and 0 is written: valid or not.
%%! +fnu

main([_Name, File, Documents]) ->
    {ok, Text} = file:read_file(File),
    %% It does not know draft-07, and takes a schema that names no draft for the one that it is told.
    Schema = maps:remove(<<"$schema">>, jiffy:decode(Text, [return_maps])),
    io:format("~s~n", [os:getenv("VERSION")]),
    {ok, Lines} = file:read_file(Documents),
    [io:put_chars(judge(Schema, Line)) || Line <- binary:split(Lines, <<"\n">>, [global]), Line =/= <<>>],
    io:nl().

judge(Schema, Line) ->
    #{<<"document">> := Document} = jiffy:decode(Line, [return_maps]),
    Draft = <<"http://json-schema.org/draft-06/schema#">>,
    case jesse:validate_with_schema(Schema, Document, [{default_schema_ver, Draft}]) of
        {ok, _} -> "1";
        {error, _} -> "0"
    end.
