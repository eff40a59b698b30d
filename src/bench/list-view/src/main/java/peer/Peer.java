package peer;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A contact list behind a sign-in, as small as such a thing is usually made. */
@SpringBootApplication
@StyleSheet(Aura.STYLESHEET)
public class Peer implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Peer.class, args);
    }
}
