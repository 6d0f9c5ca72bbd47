package org.signpost.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.signpost.laws.CodeLaws.Law;
import org.signpost.laws.canary.cli.KnowsJavaFx;
import org.signpost.laws.canary.search.AsksTheDatabase;
import org.signpost.laws.canary.search.EntryHelper;
import org.signpost.laws.canary.search.EntryManager;
import org.signpost.laws.canary.search.EntryUtil;
import org.signpost.laws.canary.search.EntryUtils;
import org.signpost.laws.canary.search.Open;
import org.signpost.laws.canary.store.ReadsJson;
import org.signpost.laws.canary.ui.Creeps;
import org.signpost.laws.canary.ui.FadesIn;
import org.signpost.laws.canary.ui.KeepsAConnection;
import org.signpost.laws.canary.ui.NestedViewModel;
import org.signpost.laws.canary.ui.OpensAChannel;
import org.signpost.laws.canary.ui.OpensASocket;
import org.signpost.laws.canary.ui.ReadsAnAddress;
import org.signpost.laws.canary.ui.ReadsByReference;
import org.signpost.laws.canary.ui.RunsLater;
import org.signpost.laws.canary.ui.Spins;
import org.signpost.laws.canary.ui.StylesByHand;
import org.signpost.laws.canary.ui.StylesItself;
import org.signpost.laws.canary.ui.WindowViewModel;
import org.signpost.laws.canary.ui.common.KnowsApp;
import org.signpost.laws.canary.ui.common.KnowsCli;
import org.signpost.laws.canary.ui.egg.Egg;
import org.signpost.laws.canary.ui.hen.Hen;

/// The laws of the code hold for the program, and each of them fails on its canaries.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CodeLawsTest {
    private static final String ARROWS = "imports follow the arrows of the layout";
    private static final String NETWORK = "nothing reaches the network";
    private static final String NAMES = "no class is a manager, a helper or a utility";

    private final List<Law> laws = new CodeLaws("org.signpost").all();
    private final JavaClasses program = classesBelow("classes", "org", "signpost");
    private final JavaClasses cage = classesBelow("test-classes", "org", "signpost", "laws", "canary");

    private static JavaClasses classesBelow(String... folder) {
        return new ClassFileImporter().importPath(Path.of("target", folder));
    }

    @Test
    void theProgramIsThereToBeLookedAt() {
        assertThat(program.contain("org.signpost.catalogue.EntryId")).isTrue();
        assertThat(program.contain("org.signpost.app.Main")).isTrue();
    }

    Stream<Law> laws() {
        return laws.stream();
    }

    @ParameterizedTest
    @MethodSource("laws")
    void theProgramKeepsTheLaw(Law law) {
        law.rule().check(program);
    }

    /// Classes that break one law.
    record Canary(String law, List<Class<?>> classes) {
        @Override
        public String toString() {
            return classes.stream().map(Class::getSimpleName).collect(Collectors.joining(" and "))
                    + ": " + law;
        }
    }

    private static Canary canary(String law, Class<?>... classes) {
        return new Canary(law, List.of(classes));
    }

    static Stream<Canary> canaries() {
        return Stream.of(
                canary(ARROWS, org.signpost.laws.canary.catalogue.KnowsSearch.class),
                canary(ARROWS, org.signpost.laws.canary.text.KnowsStore.class),
                canary(ARROWS, org.signpost.laws.canary.search.KnowsStore.class),
                canary(ARROWS, org.signpost.laws.canary.store.schema.KnowsStore.class),
                canary(ARROWS, org.signpost.laws.canary.store.KnowsCompiler.class),
                canary(ARROWS, org.signpost.laws.canary.compiler.KnowsStore.class),
                canary(ARROWS, org.signpost.laws.canary.exchange.KnowsCompiler.class),
                canary(ARROWS, org.signpost.laws.canary.cli.KnowsStore.class),
                canary(ARROWS, org.signpost.laws.canary.ui.common.KnowsStore.class),
                canary(ARROWS, KnowsCli.class),
                canary(ARROWS, KnowsApp.class),
                canary(ARROWS, org.signpost.laws.canary.elsewhere.KnowsCatalogue.class),
                canary("packages have no cycles", Hen.class, Egg.class),
                canary("only the store speaks SQL", AsksTheDatabase.class),
                canary("only compiler, packs and exchange read JSON", ReadsJson.class),
                canary("nothing but the window and its wiring knows JavaFX", KnowsJavaFx.class),
                canary("view models know no nodes and no windows", WindowViewModel.class),
                canary("view models know no nodes and no windows", NestedViewModel.State.class),
                canary(NETWORK, OpensASocket.class),
                canary(NETWORK, OpensAChannel.class),
                canary(NETWORK, KeepsAConnection.class),
                canary(NETWORK, ReadsAnAddress.class),
                canary(NETWORK, ReadsByReference.class),
                canary("looks live in the sheet, not in code", StylesByHand.class),
                canary("looks live in the sheet, not in code", StylesItself.class),
                canary("nothing moves by itself", FadesIn.class),
                canary("nothing moves by itself", Spins.class),
                canary("nothing moves by itself", Creeps.class),
                canary("only ui.common hands work to the window's thread", RunsLater.class),
                canary(NAMES, EntryManager.class),
                canary(NAMES, EntryHelper.class),
                canary(NAMES, EntryUtil.class),
                canary(NAMES, EntryUtils.class),
                canary("no class is open to inheritance by accident", Open.class));
    }

    @ParameterizedTest
    @MethodSource("canaries")
    void aCanaryBreaksItsLawAndNoOther(Canary canary) {
        JavaClasses classes = cage.that(describe("are the canary",
                type -> canary.classes().stream().anyMatch(type::isEquivalentTo)));
        assertThat(classes).hasSameSizeAs(canary.classes());

        List<String> broken = new CodeLaws("org.signpost.laws.canary").all().stream()
                .filter(law -> law.rule().evaluate(classes).hasViolation())
                .map(Law::name)
                .toList();

        assertThat(broken).containsExactly(canary.law());
    }

    @Test
    void everyLawHasACanary() {
        assertThat(canaries().map(Canary::law).collect(Collectors.toSet()))
                .isEqualTo(laws.stream().map(Law::name).collect(Collectors.toSet()));
    }
}
