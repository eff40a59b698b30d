package org.joinder.shell;

import com.vaadin.flow.component.UI;

/** Light, dark, or as the person's system has it; the browser remembers the choice. */
enum Appearance {
    SYSTEM("As the system", "light dark"),
    LIGHT("Light", "light"),
    DARK("Dark", "dark");

    /** Run before anything is drawn, so that a page never flashes in the wrong colours. */
    static final String RESTORE =
            "try{const c=localStorage.getItem('joinder.colors');if(c)document.documentElement.style.colorScheme=c}catch{}";

    private final String word;
    private final String scheme;

    Appearance(String word, String scheme) {
        this.word = word;
        this.scheme = scheme;
    }

    String word() {
        return word;
    }

    void choose(UI ui) {
        ui.getPage()
                .executeJs(
                        "document.documentElement.style.colorScheme=$0;"
                                + "try{localStorage.setItem('joinder.colors',$0)}catch{}",
                        scheme);
    }
}
