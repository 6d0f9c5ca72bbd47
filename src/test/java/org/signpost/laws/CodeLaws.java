package org.signpost.laws;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The laws of our code. They hold under any root package, so that the same law that guards the program can be shown a
/// canary: a small class that breaks it.
final class CodeLaws {
    private static final Set<String> NETWORK_TYPES = Set.of("java.net.Socket", "java.net.ServerSocket",
            "java.net.DatagramSocket", "java.net.URLConnection", "java.net.HttpURLConnection", "java.net.InetAddress",
            "java.net.InetSocketAddress", "java.nio.channels.NetworkChannel", "java.nio.channels.SocketChannel",
            "java.nio.channels.ServerSocketChannel", "java.nio.channels.DatagramChannel",
            "java.nio.channels.AsynchronousSocketChannel", "java.nio.channels.AsynchronousServerSocketChannel");
    private static final List<String> NETWORK_PACKAGES =
            List.of("java.net.http", "javax.net", "java.rmi", "javax.naming", "javafx.scene.web", "javafx.scene.media");
    private static final Set<String> MOVING = Set.of("javafx.scene.control.ProgressIndicator",
            "javafx.scene.control.ProgressBar", "javafx.scene.control.TitledPane", "javafx.scene.control.Accordion",
            "javafx.scene.control.Pagination", "org.controlsfx.control.NotificationPane",
            "org.controlsfx.control.MaskerPane", "org.controlsfx.control.HiddenSidesPane",
            "org.controlsfx.control.MasterDetailPane", "org.controlsfx.control.ToggleSwitch",
            "atlantafx.base.util.Animations", "atlantafx.base.controls.ModalPane",
            "atlantafx.base.controls.ProgressSliderSkin", "atlantafx.base.controls.ToggleSwitch");
    private static final Set<String> URL_READERS = Set.of("openStream", "openConnection", "getContent");

    private final String root;

    /// Laws for classes below `root`.
    CodeLaws(String root) {
        this.root = root;
    }

    /// All laws.
    List<Law> all() {
        return List.of(
                law("imports follow the arrows of the layout", classes().should(new Arrows(root))),
                law("packages have no cycles", slices().matching(root + ".(**)").should().beFreeOfCycles()),
                law("only the store speaks SQL", noClasses().that().resideOutsideOfPackages(in("store"))
                        .should().dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")),
                law("only compiler, packs and exchange read JSON",
                        noClasses().that().resideOutsideOfPackages(in("compiler", "packs", "exchange"))
                                .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..",
                                        "com.fasterxml.jackson..", "com.networknt..")),
                law("nothing but the window and its wiring knows JavaFX",
                        noClasses().that().resideOutsideOfPackages(in("ui", "app"))
                                .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..",
                                        "atlantafx..", "org.kordamp..")),
                law("view models know no nodes and no windows",
                        noClasses().that(describe("belong to a view model", CodeLaws::inViewModel))
                                .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..")),
                law("nothing reaches the network", noClasses()
                        .should().dependOnClassesThat(describe("reach the network", CodeLaws::reachesTheNetwork))
                        .orShould().accessTargetWhere(readsAnAddress())),
                law("looks live in the sheet, not in code", noClasses().should().accessTargetWhere(setsAStyle())),
                law("nothing moves by itself", noClasses().should().dependOnClassesThat()
                        .resideInAnyPackage("javafx.animation..")
                        .orShould().accessTargetWhere(animates())),
                law("only ui.common hands work to the window's thread",
                        noClasses().that().resideOutsideOfPackages(in("ui.common"))
                                .should().accessTargetWhere(runsLater())),
                law("no class is a manager, a helper or a utility",
                        noClasses().should().haveSimpleNameEndingWith("Manager")
                                .orShould().haveSimpleNameEndingWith("Helper")
                                .orShould().haveSimpleNameEndingWith("Util")
                                .orShould().haveSimpleNameEndingWith("Utils")),
                law("no class is open to inheritance by accident", classes().should(new Shapes())));
    }

    private static Law law(String name, ArchRule rule) {
        return new Law(name, rule.as(name).allowEmptyShould(true));
    }

    private String[] in(String... packages) {
        return Arrays.stream(packages).map(name -> root + "." + name + "..").toArray(String[]::new);
    }

    private static boolean inViewModel(JavaClass type) {
        List<JavaClass> chain = new ArrayList<>(List.of(type));
        type.getEnclosingClass().ifPresent(chain::add);
        return chain.stream().anyMatch(link -> link.getSimpleName().endsWith("ViewModel"));
    }

    private static boolean reachesTheNetwork(JavaClass type) {
        String home = type.getPackageName() + ".";
        return NETWORK_PACKAGES.stream().anyMatch(name -> home.startsWith(name + "."))
                || Stream.concat(Stream.of(type.getName()), NETWORK_TYPES.stream().filter(type::isAssignableTo))
                        .anyMatch(NETWORK_TYPES::contains);
    }

    private static DescribedPredicate<JavaAccess<?>> readsAnAddress() {
        return describe("a URL is read", access -> access.getTargetOwner().getName().equals("java.net.URL")
                && URL_READERS.contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> setsAStyle() {
        return describe("a style is set on a node",
                access -> access.getName().equals("setStyle") || access.getName().equals("styleProperty"));
    }

    /// Controls that fade, slide or spin as they come. A bar that is made with a value stands still at it.
    private static DescribedPredicate<JavaAccess<?>> animates() {
        return describe("something is made that moves", access -> MOVING.contains(access.getTargetOwner().getName())
                && access.getName().equals("<init>") && !isMadeWithAValue(access));
    }

    private static boolean isMadeWithAValue(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("javafx.scene.control.ProgressBar")
                && access.getTarget() instanceof CodeUnitAccessTarget made
                && made.getRawParameterTypes().size() == 1;
    }

    private static DescribedPredicate<JavaAccess<?>> runsLater() {
        return describe("Platform.runLater is called",
                access -> access.getTargetOwner().getName().equals("javafx.application.Platform")
                        && access.getName().equals("runLater"));
    }

    /// One law.
    ///
    /// @param name what holds, as a sentence
    record Law(String name, ArchRule rule) {
        @Override
        public String toString() {
            return name;
        }
    }
}
