package org.signpost.laws;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// A class is final unless it says what may extend it: nobody inherits by accident.
final class Shapes extends ArchCondition<JavaClass> {
    Shapes() {
        super("be final, sealed, abstract, an interface, an enum or a record");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                || type.getModifiers().contains(JavaModifier.ABSTRACT)
                || type.isInterface() || type.isEnum() || type.isRecord();
        boolean written = !type.isAnonymousClass() && !type.getModifiers().contains(JavaModifier.SYNTHETIC);
        if (written && !closed && !type.reflect().isSealed()) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended by anyone"));
        }
    }
}
