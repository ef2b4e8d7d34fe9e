package dev.errorcatalog.runtime.reset.proof;

import dev.errorcatalog.runtime.reset.proof.Node.Content;
import dev.errorcatalog.runtime.reset.proof.Node.Folder;
import dev.errorcatalog.runtime.reset.proof.Node.Name;
import dev.errorcatalog.runtime.reset.proof.Node.Order;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What a power cut may leave of {@link CrashFiles}: each name at one of its versions, each content forced, torn or new. */
final class PowerCut {
    private final CrashFiles files;
    private final Random random;
    private final List<Name> names = new ArrayList<>();
    private final List<Content> contents = new ArrayList<>();
    private final List<List<byte[]>> variants = new ArrayList<>();

    private PowerCut(CrashFiles files, Random random) {
        this.files = files;
        this.random = random;
        collect(files.base);
    }

    /**
     * Returns different states that are legal now, all of them if they are not too many.
     *
     * @param limit how many at most; what was forced and nothing else, and everything, are among them
     */
    static List<CrashFiles> states(CrashFiles files, int limit, Random random) {
        return new PowerCut(files, random).states(limit);
    }

    /** Returns one state that is legal now. */
    static CrashFiles any(CrashFiles files, Random random) {
        PowerCut cut = new PowerCut(files, random);
        Map<String, CrashFiles> found = new LinkedHashMap<>();
        while (found.isEmpty()) {
            cut.add(cut.anyChoice(), found);
        }
        return found.values().iterator().next();
    }

    private List<CrashFiles> states(int limit) {
        Map<String, CrashFiles> found = new LinkedHashMap<>();
        long all = 1;
        for (int count : counts()) {
            all = Math.min(all * count, Integer.MAX_VALUE);
        }
        if (all <= 4L * limit) {
            for (int number = 0; number < all && found.size() < limit; number++) {
                add(choice(number), found);
            }
        } else {
            add(choice(0), found);
            add(newest(), found);
            for (int tries = 0; tries < 4 * limit && found.size() < limit; tries++) {
                add(anyChoice(), found);
            }
        }
        return List.copyOf(found.values());
    }

    private void add(int[] choice, Map<String, CrashFiles> found) {
        if (isLegal(choice)) {
            CrashFiles left = new CrashFiles(left(files.base, choice, new HashMap<>()), new ArrayList<>());
            found.putIfAbsent(text(left), left);
        }
    }

    private void collect(Folder folder) {
        for (Name name : folder.names.values()) {
            names.add(name);
            for (Optional<Node> version : name.versions) {
                if (version.orElse(null) instanceof Folder inside) {
                    collect(inside);
                } else if (version.orElse(null) instanceof Content content && !contents.contains(content)) {
                    contents.add(content);
                    variants.add(variants(content));
                }
            }
        }
    }

    /** From what is durable to what was written last; between them what was written in between, and writes that are torn anywhere. */
    private List<byte[]> variants(Content content) {
        List<byte[]> variants = new ArrayList<>(content.versions.subList(0, content.versions.size() - 1));
        byte[] now = content.now();
        if (!variants.isEmpty()) {
            int kept = content.onlyGrew() ? content.versions.get(0).length : 0;
            int middle = kept + random.nextInt(now.length - kept + 1);
            byte[] zeroed = now.clone();
            Arrays.fill(zeroed, middle, now.length, (byte) 0);
            variants.add(Arrays.copyOf(now, kept));
            variants.add(Arrays.copyOf(now, middle));
            variants.add(zeroed);
        }
        variants.add(now);
        return variants;
    }

    /** How many ways there are for each name, then for each content. */
    private int[] counts() {
        int[] counts = new int[names.size() + contents.size()];
        int at = 0;
        for (Name name : names) {
            counts[at++] = name.versions.size();
        }
        for (List<byte[]> torn : variants) {
            counts[at++] = torn.size();
        }
        return counts;
    }

    private int[] choice(int number) {
        int[] choice = counts();
        int rest = number;
        for (int at = 0; at < choice.length; at++) {
            int count = choice[at];
            choice[at] = rest % count;
            rest /= count;
        }
        return choice;
    }

    private int[] newest() {
        return Arrays.stream(counts()).map(count -> count - 1).toArray();
    }

    private int[] anyChoice() {
        return Arrays.stream(counts()).map(random::nextInt).toArray();
    }

    private boolean isLegal(int[] choice) {
        Map<Name, Integer> version = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            version.put(names.get(at), names.get(at).first + choice[at]);
        }
        for (Order order : files.orders) {
            int after = version.getOrDefault(order.after(), Integer.MAX_VALUE);
            int before = version.getOrDefault(order.before(), Integer.MAX_VALUE);
            if (after >= order.afterVersion() && before < order.beforeVersion()) {
                return false;
            }
        }
        return true;
    }

    private Folder left(Folder folder, int[] choice, Map<Content, Content> copies) {
        Folder left = new Folder();
        folder.names.forEach((text, name) -> {
            Node node = name.versions.get(choice[names.indexOf(name)]).orElse(null);
            Name kept = new Name();
            if (node instanceof Folder inside) {
                kept.become(Optional.of(left(inside, choice, copies)));
            } else if (node instanceof Content content) {
                kept.become(Optional.of(copies.computeIfAbsent(content, torn -> new Content(chosen(torn, choice)))));
            }
            kept.force();
            if (kept.now().isPresent()) {
                left.names.put(text, kept);
            }
        });
        return left;
    }

    private byte[] chosen(Content content, int[] choice) {
        int at = contents.indexOf(content);
        return variants.get(at).get(choice[names.size() + at]);
    }

    /** What tells states from each other. */
    static String text(CrashFiles files) {
        StringBuilder text = new StringBuilder();
        files.contents()
                .forEach((name, bytes) -> text.append(name)
                        .append('=')
                        .append(new String(bytes, StandardCharsets.ISO_8859_1))
                        .append('\0'));
        return text.toString();
    }
}
