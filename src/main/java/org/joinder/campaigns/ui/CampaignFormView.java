package org.joinder.campaigns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.joinder.campaigns.CampaignBoards;
import org.joinder.campaigns.CampaignDetail;
import org.joinder.campaigns.CampaignDraft;
import org.joinder.campaigns.CampaignId;
import org.joinder.campaigns.CampaignPaths;
import org.joinder.campaigns.CampaignService;
import org.joinder.security.Role;
import org.joinder.shell.Notifications;
import org.joinder.shell.Saving;
import org.joinder.shell.Toolbar;
import org.jspecify.annotations.Nullable;

@Route(CampaignPaths.NEW)
@RouteAlias(CampaignPaths.EDIT)
@PageTitle("Campaign")
@RolesAllowed({Role.STAFF, Role.ADMIN})
class CampaignFormView extends Main implements BeforeEnterObserver {

    private final CampaignService campaigns;
    private final CampaignBoards boards;
    private final CampaignForm form = new CampaignForm();
    private final Toolbar toolbar = new Toolbar("Start a campaign");
    private @Nullable CampaignDetail edited;

    CampaignFormView(CampaignService campaigns, CampaignBoards boards) {
        this.campaigns = campaigns;
        this.boards = boards;
        addClassName("view");
        var save = new Button("Save", _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(save, new Button("Cancel", _ -> leave()));
        buttons.addClassName("button-row");
        add(toolbar, form, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("slug").ifPresent(slug -> {
            var campaign =
                    boards.findBySlug(slug).orElseThrow(() -> new NotFoundException("There is no such campaign."));
            edited = campaign;
            toolbar.setTitle("Edit “" + campaign.title() + "”");
            form.fill(campaign.content());
        });
    }

    private void save() {
        form.read()
                .ifPresentOrElse(this::save, () -> Notifications.refused("Correct what is marked, then save again."));
    }

    private void save(CampaignDraft draft) {
        Saving.result(() -> store(draft), "The campaign is saved.")
                .flatMap(boards::find)
                .ifPresent(campaign -> UI.getCurrent().navigate(CampaignPaths.one(campaign.slug())));
    }

    private CampaignId store(CampaignDraft draft) {
        if (edited == null) {
            return campaigns.create(draft);
        }
        campaigns.correct(edited.id(), draft, edited.version());
        return edited.id();
    }

    private void leave() {
        UI.getCurrent().navigate(edited == null ? CampaignPaths.LIST : CampaignPaths.one(edited.slug()));
    }
}
