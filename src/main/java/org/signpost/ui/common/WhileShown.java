package org.signpost.ui.common;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Lets a node follow a value for as long as it stands in a scene: pages come and go, what they follow stays, and would
/// keep each page that ever followed it.
public final class WhileShown {
    private Subscription following = Subscription.EMPTY;

    private WhileShown() {
    }

    /// Hands over the value now in force whenever the node comes into a scene, and every change while it is in one.
    public static <T> void follow(Node node, ObservableValue<T> value, Consumer<? super T> change) {
        WhileShown link = new WhileShown();
        node.sceneProperty().subscribe(scene -> link.move(scene, value, change));
    }

    private <T> void move(@Nullable Scene scene, ObservableValue<T> value, Consumer<? super T> change) {
        following.unsubscribe();
        following = scene == null ? Subscription.EMPTY : value.subscribe(change);
    }
}
