package conduit.service;

import java.text.Normalizer;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What an article is called in addresses.
 */
record Slug(String text) {
    private static final int LONGEST = 200;
    private static final int SUFFIX_RADIX = 36;
    private static final long SUFFIXES = (long) Math.pow(SUFFIX_RADIX, 6);

    /** Letters and digits of a title, in any script, without accents; words are joined by hyphens. */
    static Slug of(String title) {
        String words = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return new Slug(words.isEmpty() ? "article" : words.substring(0, Math.min(words.length(), LONGEST)));
    }

    /** One that is most probably not taken. */
    Slug another() {
        return new Slug(text + "-" + Long.toString(ThreadLocalRandom.current().nextLong(SUFFIXES), SUFFIX_RADIX));
    }
}
