package org.joinder.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives a part of the screen its children anew, and leaves alone those that stay: with their focus and their scroll. */
public final class Children {

    // Who reads with the mouse has nothing in focus either; selected words show that.
    private static final String CATCH = """
            setTimeout(() => {
              if ((document.activeElement ?? document.body) === document.body && getSelection().isCollapsed) {
                this.focus({ preventScroll: true });
              }
            });""";

    private Children() {}

    /** Shows these in this order. */
    public static void show(HasComponents parent, List<? extends Component> wanted) {
        Set<Component> kept = new HashSet<>(wanted);
        parent.getChildren().filter(each -> !kept.contains(each)).toList().forEach(parent::remove);
        for (int place = 0; place < wanted.size(); place++) {
            Component child = wanted.get(place);
            if (place >= parent.getComponentCount() || parent.getComponentAt(place) != child) {
                parent.addComponentAtIndex(place, child);
            }
        }
    }

    /** Brings the keyboard here when what had it is gone. */
    public static void catchKeyboard(Component here) {
        here.getElement().executeJs(CATCH);
    }
}
