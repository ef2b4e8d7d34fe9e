package dev.errorcatalog.processor.generate;

import java.util.List;

/**
 * All that is generated from one catalog, in memory; the same for the same catalog, byte for byte.
 *
 * @param sources sorted by name
 * @param resources sorted by path
 */
public record GeneratedCode(List<SourceFile> sources, List<ResourceFile> resources) {
    public GeneratedCode {
        sources = List.copyOf(sources);
        resources = List.copyOf(resources);
    }
}
