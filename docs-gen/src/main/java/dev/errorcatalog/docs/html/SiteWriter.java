package dev.errorcatalog.docs.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.errorcatalog.docs.content.Reference;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a whole reference as a site. */
public final class SiteWriter {
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private SiteWriter() {}

    /**
     * Writes the files.
     *
     * @param reference what the pages say
     * @return UTF-8 by relative path with {@code /}; unmodifiable
     * @throws IllegalArgumentException if a setting cannot be used
     * @throws IllegalStateException if two pages have the same place
     */
    public static SortedMap<String, byte[]> write(Reference reference, SiteSettings settings) {
        SiteWriter site = new SiteWriter();
        Assets assets = Assets.load(settings.stylesheet());
        Frame frame = new Frame(reference, settings, assets);
        NavigableSet<String> map = new TreeSet<>();
        Pages.write(reference, settings.editLink()).forEach(page -> {
            site.add(page.name().path() + ".html", frame.write(page));
            if (!page.isOfThePast()) {
                page.canonical(settings).ifPresent(map::add);
            }
        });
        settings.address().map(NotFoundHtml::write).ifPresent(page -> site.add("404.html", frame.write(page)));
        site.add("style.css", assets.style());
        site.add("page.js", assets.pageScript());
        site.add("icon.svg", assets.icon());
        Machines.write(reference, map).forEach(site::add);
        return Collections.unmodifiableSortedMap(site.files);
    }

    private void add(String path, String text) {
        if (files.put(path, text.getBytes(UTF_8)) != null) {
            throw new IllegalStateException("two pages at " + path);
        }
    }
}
