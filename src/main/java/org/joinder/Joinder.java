package org.joinder;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Joinder. */
@SpringBootApplication
@Modulithic(systemName = "Joinder", sharedModules = "base")
public class Joinder {

    public static void main(String[] args) {
        SpringApplication.run(Joinder.class, args);
    }
}
