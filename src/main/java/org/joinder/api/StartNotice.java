package org.joinder.api;

import java.nio.file.Path;
import org.joinder.database.EmbeddedDatabase;
import org.joinder.demo.DemoSignIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says, when all is ready, where Joinder is found and who can sign in: the one screen a start ends with. */
@Component
class StartNotice {

    private final ObjectProvider<EmbeddedDatabase> embedded;
    private final ObjectProvider<DemoSignIns> signIns;
    private final Path data;

    StartNotice(
            ObjectProvider<EmbeddedDatabase> embedded,
            ObjectProvider<DemoSignIns> signIns,
            @Value("${joinder.data}") Path data) {
        this.embedded = embedded;
        this.signIns = signIns;
        this.data = data;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(text("http://localhost:" + web.getWebServer().getPort()));
        }
    }

    String text(String address) {
        var text = new StringBuilder("\n  Joinder is ready.\n\n");
        line(text, "Public pages", address);
        line(text, "Workspace", address + "/app");
        line(text, "Data", embedded.getIfAvailable() == null ? "a database of your own" : folder());
        signIns.ifAvailable(demo -> demo.lines().forEach(each -> line(text, "Demo sign-in", each)));
        return text.append("\n  Ctrl-C stops it.\n").toString();
    }

    private String folder() {
        return data.toAbsolutePath().normalize().toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append("  %-14s %s%n".formatted(name, value));
    }
}
