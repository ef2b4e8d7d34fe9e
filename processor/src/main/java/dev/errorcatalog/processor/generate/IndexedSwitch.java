package dev.errorcatalog.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes a method that answers an index with one of many expressions.
 *
 * <p>More than 256 answers are spread over chunks of 256, so that no method is longer than 8,000 bytes of bytecode: HotSpot
 * never compiles a longer one. Up to 65,536 answers the dispatch among the chunks is no longer switch than a chunk.
 */
final class IndexedSwitch {
    static final int CHUNK = 256;

    private final MethodSpec signature;
    private final List<CodeBlock> answers;
    private final CodeBlock otherwise;

    /**
     * A switch over the first parameter.
     *
     * @param signature the method without a body
     * @param answers what it answers to 0, 1, ...
     * @param otherwise what it answers to all else
     */
    IndexedSwitch(MethodSpec signature, List<CodeBlock> answers, CodeBlock otherwise) {
        this.signature = signature;
        this.answers = answers;
        this.otherwise = otherwise;
    }

    /** The method, then its chunks if it has any. */
    List<MethodSpec> methods() {
        if (answers.size() <= CHUNK) {
            return List.of(
                    signature.toBuilder().addCode(body(0, answers.size())).build());
        }
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock.Builder dispatch = CodeBlock.builder().beginControlFlow("switch ($L / $L)", index(), CHUNK);
        for (int start = 0; start < answers.size(); start += CHUNK) {
            String name = signature.name() + start / CHUNK;
            dispatch.add("case $L:\n$>return $L($L);\n$<", start / CHUNK, name, arguments());
            methods.add(chunk(name, start));
        }
        dispatch.add("default:\n$>return $L;\n$<", otherwise).endControlFlow();
        methods.add(0, signature.toBuilder().addCode(dispatch.build()).build());
        return methods;
    }

    private MethodSpec chunk(String name, int start) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(signature.returnType())
                .addParameters(signature.parameters())
                .addCode(body(start, Math.min(start + CHUNK, answers.size())))
                .build();
    }

    private CodeBlock body(int start, int end) {
        CodeBlock.Builder body = CodeBlock.builder().beginControlFlow("switch ($L)", index());
        for (int i = start; i < end; i++) {
            body.add("case $L:\n$>return $L;\n$<", i, answers.get(i));
        }
        return body.add("default:\n$>return $L;\n$<", otherwise)
                .endControlFlow()
                .build();
    }

    private String index() {
        return signature.parameters().get(0).name();
    }

    private String arguments() {
        return signature.parameters().stream().map(p -> p.name()).collect(Collectors.joining(", "));
    }
}
