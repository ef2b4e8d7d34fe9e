package dev.errorcatalog.processor.generate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A method of a class file.
 *
 * @param type the internal name of its class
 * @param name its name
 * @param bytes the length of its bytecode
 * @param cases the cases of its longest switch
 */
record MethodSize(String type, String name, int bytes, int cases) {
    boolean isInitialiser() {
        return name.equals("<clinit>");
    }

    /** The methods of a class file. */
    static List<MethodSize> of(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        List<MethodSize> methods = new ArrayList<>();
        reader.accept(new Measure(new ClassWriter(reader, 0), reader.getClassName(), methods), 0);
        return methods;
    }

    /** Writes the class again, because ASM knows places in the code only while it writes. */
    private static final class Measure extends ClassVisitor {
        private final String type;
        private final List<MethodSize> methods;

        Measure(ClassVisitor writer, String type, List<MethodSize> methods) {
            super(Opcodes.ASM9, writer);
            this.type = type;
            this.methods = methods;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            MethodVisitor writer = super.visitMethod(access, name, descriptor, signature, exceptions);
            return new MethodVisitor(Opcodes.ASM9, writer) {
                private int cases;

                @Override
                public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
                    cases = Math.max(cases, labels.length);
                    super.visitTableSwitchInsn(min, max, otherwise, labels);
                }

                @Override
                public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
                    cases = Math.max(cases, labels.length);
                    super.visitLookupSwitchInsn(otherwise, keys, labels);
                }

                @Override
                public void visitMaxs(int maxStack, int maxLocals) {
                    Label end = new Label();
                    super.visitLabel(end);
                    super.visitMaxs(maxStack, maxLocals);
                    methods.add(new MethodSize(type, name, end.getOffset(), cases));
                }
            };
        }
    }
}
