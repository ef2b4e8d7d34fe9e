package dev.errorcatalog.catalog.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the known name that somebody probably meant. */
public final class DidYouMean {
    private DidYouMean() {}

    /** A hint such as {@code did you mean `cause`?}, or another one when nothing known is near. */
    public static String hint(String unknown, Collection<String> known, String otherwise) {
        return nearest(unknown, known)
                .map(name -> "did you mean " + Quoted.of(name) + "?")
                .orElse(otherwise);
    }

    /** The known name that differs least, if it differs little: about one letter in three, case set aside. */
    public static Optional<String> nearest(String unknown, Collection<String> known) {
        if (unknown.length() > 100) {
            return Optional.empty();
        }
        String wanted = unknown.toLowerCase(Locale.ROOT);
        record Candidate(String name, int distance) {}
        return known.stream()
                .filter(name -> Math.abs(name.length() - unknown.length()) <= limit(unknown, name))
                .map(name -> new Candidate(name, distance(wanted, name.toLowerCase(Locale.ROOT), limit(unknown, name))))
                .filter(candidate -> candidate.distance() <= limit(unknown, candidate.name()))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    private static int limit(String unknown, String known) {
        return Math.max(1, Math.max(unknown.length(), known.length()) / 3);
    }

    /**
     * Edit distance that counts two swapped neighbours as one edit, since swapping is how people mistype; some number
     * above the limit as soon as it is known to be above.
     */
    private static int distance(String left, String right, int limit) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= right.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int best = Integer.MAX_VALUE;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
                best = Math.min(best, Math.min(cost[i][j], cost[i - 1][j - 1]));
            }
            if (best > limit) {
                return best;
            }
        }
        return cost[left.length()][right.length()];
    }
}
