package org.joinder;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Joinder, and names the looks of the workspace. */
@SpringBootApplication
@Modulithic(systemName = "Joinder", sharedModules = "base")
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("joinder.css")
@StyleSheet("workspace.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
// Whatever a person does comes by a plain request, so that the security chain sees each; only the answers are pushed.
@Push(transport = Transport.WEBSOCKET_XHR)
public class Joinder implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(Joinder.class, args);
    }
}
