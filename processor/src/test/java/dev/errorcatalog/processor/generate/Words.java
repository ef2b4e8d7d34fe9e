package dev.errorcatalog.processor.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Makes names as people choose them: two or three words of a common vocabulary, each name once. */
final class Words {
    private static final List<String> VOCABULARY = List.of(("access account action address admin app argument attempt"
                    + " bad batch body bound branch buffer change channel client clock close code commit compact"
                    + " conflict connection content cookie copy count cursor data deadline default denied device disk"
                    + " document domain duplicate empty encoding end entry event expired failed feature field file"
                    + " filter flag format function group handle header host identity illegal index input instance"
                    + " internal invalid join key label large length level limit link list local lock log long lost"
                    + " match member memory message method migration mismatch missing mode module name network node"
                    + " number object offset open operation option order origin output owner page parameter parent"
                    + " parse partition path payload permission policy pool port prefix process property protocol"
                    + " query queue quota range rate read record redirect region remote replica request reset"
                    + " resource response result retry role root route rule schema scope script secret sequence"
                    + " server service session shard size slot snapshot socket source stale state storage stream"
                    + " string subscription suffix switch sync table target task template tenant thread timeout token"
                    + " topic transaction type unknown unsupported update upload user value version view volume"
                    + " wait window worker write zone")
            .toUpperCase(Locale.ROOT)
            .split(" "));

    private final Random random;
    private final Set<String> used = new HashSet<>();

    Words(long seed) {
        this.random = new Random(seed);
    }

    /** A name that this object has not made before, of two words or a few more. */
    String constant() {
        return unused(word() + "_" + word());
    }

    /** As {@link #constant}, of three or four words. */
    String longConstant() {
        String name = word() + "_" + word() + "_" + word();
        return unused(random.nextBoolean() ? name : name + "_" + word());
    }

    private String unused(String shortest) {
        String name = shortest;
        while (!used.add(name)) {
            name = name + "_" + word();
        }
        return name;
    }

    private String word() {
        return VOCABULARY.get(random.nextInt(VOCABULARY.size()));
    }
}
