package dev.errorcatalog.docs.content;

import dev.errorcatalog.catalog.model.Category;
import dev.errorcatalog.catalog.model.ErrorEntry;
import java.util.ArrayList;
import java.util.List;

/** What a search for an error may start from: its own lines, and the forms of its category with its code filled in. */
final class LogLines {
    private LogLines() {}

    static List<String> of(ErrorEntry error, Category category) {
        List<String> lines = new ArrayList<>(error.logs());
        for (String form : category.seenAs()) {
            String line = form.replace("{code}", error.id().code());
            if (lines.stream().noneMatch(own -> own.contains(line))) {
                lines.add(line);
            }
        }
        return lines;
    }
}
