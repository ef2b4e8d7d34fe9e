package dev.errorcatalog.docs.html;

import dev.errorcatalog.docs.content.Wording;
import dev.errorcatalog.runtime.ResetConditions;
import dev.errorcatalog.runtime.ResetMode;
import dev.errorcatalog.runtime.ResetPlan;
import dev.errorcatalog.runtime.ResetStrategy;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the order of falling back: a line for each mode, with its stages in the columns of their strategies. */
final class ChainPicture {
    private static final Set<ResetStrategy> ALL = EnumSet.allOf(ResetStrategy.class);
    private static final int COLUMN = 118; // three of them fit on a phone
    private static final int WIDTH = 78;
    private static final int TITLE = 26;
    private static final int LINE = TITLE + Svg.BOX + 16;

    private final Svg svg = new Svg();

    private ChainPicture() {}

    static void draw(Html html) {
        ChainPicture picture = new ChainPicture();
        int top = 0;
        for (ResetMode mode : ResetMode.values()) {
            picture.svg.label("mode", Wording.mode(mode), 1, top - 6);
            picture.stages(stages(mode), top + TITLE);
            top += LINE;
        }
        String words = Stream.of(ResetMode.values())
                .map(mode -> Wording.mode(mode) + ": " + Wording.chain(stages(mode)))
                .collect(Collectors.joining("; "));
        html.open("figure", "class", "picture");
        picture.svg.write(html, 2 * COLUMN + WIDTH + 2, top - 14, "class", "chain", "role", "img", "aria-label", words);
        html.close().line();
    }

    private static List<ResetStrategy> stages(ResetMode mode) {
        return ResetPlan.stages(mode, ALL, ResetConditions.none());
    }

    private void stages(List<ResetStrategy> stages, int y) {
        int end = 0; // of the stage before
        for (ResetStrategy stage : stages) {
            int x = column(stage) * COLUMN + 1;
            if (end > 0) {
                arrow(end, x, y);
            }
            String style = Wording.word(stage);
            svg.box(style, x, y, WIDTH).label(style, Wording.title(stage), x + WIDTH / 2, y);
            end = x + WIDTH;
        }
    }

    private static int column(ResetStrategy stage) {
        return switch (stage) {
            case RECOVER -> 0;
            case DISCARD -> 1;
            case MANUAL -> 2;
        };
    }

    private void arrow(int from, int to, int y) {
        int middle = y + Svg.BOX / 2;
        int head = to - 3;
        svg.path("arrow", "M" + (from + 3) + " " + middle + "H" + (head - 6));
        svg.path("head", "M" + head + " " + middle + "l-7 -4v8z");
        svg.label("fails", "fails", (from + to) / 2, y - 11);
    }
}
