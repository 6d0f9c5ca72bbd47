import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The least that a JavaFX program can be: a window of Signpost's size, a field, and what was typed into it. The floor
/// that the measurement holds Signpost against.
public final class Hello extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double TOP = 220;
    private static final double LEFT = 260;

    /// For JavaFX.
    public Hello() {
        super();
    }

    /// Starts it.
    public static void main(String[] arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        TextField field = new TextField();
        Label typed = new Label("Hello");
        typed.textProperty().bind(field.textProperty());
        VBox answer = new VBox(typed);
        answer.setPadding(new Insets(TOP, 0, 0, LEFT));
        stage.setScene(new Scene(new VBox(field, answer), WIDTH, HEIGHT));
        stage.setTitle("Hello");
        stage.show();
        field.requestFocus();
        if (Boolean.getBoolean("signpost.rehearse")) {
            field.setText("hello");
            PauseTransition pause = new PauseTransition(Duration.millis(1000));
            pause.setOnFinished(event -> Platform.exit());
            pause.play();
        }
    }
}
