package dev.errorcatalog.processor;

import dev.errorcatalog.catalog.model.Catalog;
import dev.errorcatalog.docs.content.CatchSnippet;
import dev.errorcatalog.docs.content.ErrorPage;
import dev.errorcatalog.docs.content.Reference;
import dev.errorcatalog.processor.generate.CatalogGenerator;
import dev.errorcatalog.processor.generate.SourceFile;
import dev.errorcatalog.processor.generate.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An app that uses every snippet of a reference, each as it stands on its page and in a method of its own. It lies in
 * another package than the SDK, as apps do, and imports what the snippets name, as an editor would. What is deprecated
 * has snippets too, so only that warning is off.
 *
 * @param sdk the package of the SDK
 * @param catalog what the SDK is made from
 * @param snippets in the order of the pages; more than one page may have the same
 */
record SnippetApp(String sdk, Catalog catalog, List<CatchSnippet> snippets) {
    /** The app of all snippets of a catalog's reference. */
    static SnippetApp of(String sdk, Catalog catalog) {
        return new SnippetApp(
                sdk,
                catalog,
                Reference.of(catalog, Optional.empty()).errors().stream()
                        .map(ErrorPage::snippet)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** The SDK's sources. */
    List<SourceFile> sources() {
        return CatalogGenerator.generate(catalog, "0".repeat(64), new Target(sdk, true, true))
                .sources();
    }

    /** The app in Java; the method that stands for the SDK may throw anything, or a catch of it would not compile. */
    SourceFile java() {
        String head =
                "@SuppressWarnings(\"deprecation\")\nclass Snippets {\n    static void callTheSdk() throws Throwable {}\n";
        String method = "\nstatic void s%d(ErrorDispatcher<%s> dispatcher) throws Throwable {\n%s\n}\n";
        return new SourceFile(
                sdk + ".app.Snippets", preamble(sdk, ";\n") + head + all(method, CatchSnippet::java) + "}\n");
    }

    /** The app in Kotlin. */
    String kotlin() {
        String head = "fun callTheSdk() {}\n";
        String function = "\nfun s%d(dispatcher: ErrorDispatcher<%s>) {\n%s\n}\n";
        return "@file:Suppress(\"DEPRECATION\")\n\n" + preamble(quoted(sdk), "\n") + head
                + all(function, CatchSnippet::kotlin);
    }

    /** A part of a package may be a word of Kotlin. */
    private static String quoted(String name) {
        return "`" + name.replace(".", "`.`") + "`";
    }

    private String preamble(String sdkName, String end) {
        StringBuilder lines = new StringBuilder("package " + sdkName + ".app" + end);
        lines.append("import dev.errorcatalog.runtime.dispatch.ErrorDispatcher").append(end);
        names().forEach(name ->
                lines.append("import ").append(sdkName).append('.').append(name).append(end));
        return lines.toString();
    }

    private Set<String> names() {
        Set<String> names = new TreeSet<>(Set.of(catalog.unknownClass()));
        snippets.stream().flatMap(SnippetApp::names).forEach(names::add);
        return names;
    }

    private static Stream<String> names(CatchSnippet snippet) {
        Optional<String> holder = snippet.constant().map(constant -> constant.substring(0, constant.indexOf('.')));
        return Stream.concat(Stream.of(snippet.exceptionClass()), holder.stream());
    }

    private String all(String frame, Function<CatchSnippet, String> language) {
        List<String> methods = new ArrayList<>();
        for (CatchSnippet snippet : snippets) {
            methods.add(String.format(frame, methods.size(), catalog.unknownClass(), language.apply(snippet)));
        }
        return String.join("", methods);
    }
}
