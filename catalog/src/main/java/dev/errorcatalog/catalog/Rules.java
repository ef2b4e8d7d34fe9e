package dev.errorcatalog.catalog;

import dev.errorcatalog.catalog.problem.Rule;
import dev.errorcatalog.catalog.rule.CatalogRules;
import dev.errorcatalog.catalog.shape.BlankText;
import dev.errorcatalog.catalog.shape.CutText;
import dev.errorcatalog.catalog.shape.DuplicateItem;
import dev.errorcatalog.catalog.shape.DuplicateKey;
import dev.errorcatalog.catalog.shape.FieldTypeForm;
import dev.errorcatalog.catalog.shape.FormatVersion;
import dev.errorcatalog.catalog.shape.LineBreak;
import dev.errorcatalog.catalog.shape.LongText;
import dev.errorcatalog.catalog.shape.MissingKey;
import dev.errorcatalog.catalog.shape.NameForm;
import dev.errorcatalog.catalog.shape.RemovedKey;
import dev.errorcatalog.catalog.shape.ReservedName;
import dev.errorcatalog.catalog.shape.UnknownKey;
import dev.errorcatalog.catalog.shape.UnknownWord;
import dev.errorcatalog.catalog.shape.UnquotedText;
import dev.errorcatalog.catalog.shape.UrlForm;
import dev.errorcatalog.catalog.shape.VersionForm;
import dev.errorcatalog.catalog.shape.WrongType;
import dev.errorcatalog.catalog.yaml.Characters;
import dev.errorcatalog.catalog.yaml.Utf8;
import dev.errorcatalog.catalog.yaml.YamlParser;
import java.util.List;
import java.util.stream.Stream;

/** Every rule that a catalog is checked against, in the order in which the data passes them. */
public final class Rules {
    private static final List<Rule> FILES =
            List.of(Catalogs.UNREADABLE, Catalogs.TOO_LARGE, IncludedFiles.FORM, IncludedFiles.MATCH);

    private static final List<Rule> YAML = List.of(
            Utf8.RULE,
            Characters.FORBIDDEN,
            Characters.MARKS,
            Characters.RUN,
            YamlParser.SYNTAX,
            YamlParser.ANCHOR,
            YamlParser.TAG,
            YamlParser.DOCUMENT,
            YamlParser.DEPTH,
            YamlParser.KEY);

    private static final List<Rule> SHAPE = List.of(
            FormatVersion.RULE,
            UnknownKey.RULE,
            DuplicateKey.RULE,
            MissingKey.RULE,
            WrongType.RULE,
            UnknownWord.RULE,
            DuplicateItem.RULE,
            UnquotedText.RULE,
            CutText.RULE,
            BlankText.RULE,
            LongText.RULE,
            LineBreak.RULE,
            NameForm.RULE,
            ReservedName.RULE,
            VersionForm.RULE,
            UrlForm.RULE,
            FieldTypeForm.RULE,
            RemovedKey.RULE);

    private Rules() {}

    /** All rules. */
    public static List<Rule> all() {
        return Stream.of(FILES, YAML, SHAPE, CatalogRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
