package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.joinder.campaigns.CampaignDraft;

/** The words of a campaign. */
class CampaignForm extends Composite<FormLayout> {

    private final TextField title = new TextField("Title");
    private final TextField ask = new TextField("What is asked, in one sentence");
    private final TextArea summary = new TextArea("The story in a paragraph");
    private final DatePicker began = new DatePicker("Began on");
    private final IntegerField quietDays = new IntegerField("Counts as stalled after so many quiet days");

    CampaignForm() {
        title.setRequiredIndicatorVisible(true);
        ask.setRequiredIndicatorVisible(true);
        quietDays.setValue(CampaignDraft.USUAL_QUIET_DAYS);
        getContent().add(title, ask, summary, began, quietDays);
        getContent().setColspan(ask, 2);
        getContent().setColspan(summary, 2);
    }

    void fill(CampaignDraft draft) {
        title.setValue(draft.title());
        ask.setValue(draft.ask());
        summary.setValue(draft.summary());
        began.setValue(draft.beganOn());
        quietDays.setValue(draft.quietDays());
    }

    /** What was entered; empty, with the fields to correct marked, when something is missing. */
    Optional<CampaignDraft> read() {
        title.setErrorMessage("A campaign needs a title.");
        title.setInvalid(title.getValue().isBlank());
        ask.setErrorMessage("Say in one sentence what is asked.");
        ask.setInvalid(ask.getValue().isBlank());
        return title.isInvalid() || ask.isInvalid()
                ? Optional.empty()
                : Optional.of(new CampaignDraft(
                        title.getValue(),
                        ask.getValue(),
                        summary.getValue(),
                        began.getValue(),
                        Objects.requireNonNullElse(quietDays.getValue(), CampaignDraft.USUAL_QUIET_DAYS)));
    }
}
