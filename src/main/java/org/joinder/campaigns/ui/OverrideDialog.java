package org.joinder.campaigns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiPredicate;
import org.joinder.campaigns.CampaignStage;

/** Asks where the campaign stands instead, and why; closes only once it is saved. */
class OverrideDialog extends Dialog {

    OverrideDialog(BiPredicate<CampaignStage, String> save) {
        setHeaderTitle("Say where the campaign stands");
        var stage = new Select<CampaignStage>();
        stage.setLabel("Stage");
        stage.setItems(CampaignStage.values());
        stage.setItemLabelGenerator(CampaignStage::words);
        stage.setValue(CampaignStage.MOVING);
        var reason = new TextArea("Reason");
        reason.setWidthFull();
        add(stage, reason);
        getFooter().add(new Button("Cancel", _ -> close()), new Button("Set stage", _ -> {
            if (save.test(stage.getValue(), reason.getValue())) {
                close();
            }
        }));
    }
}
