package org.joinder.campaigns.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.joinder.campaigns.CampaignStage;

/** The fields by which a person narrows and orders the portfolio. */
class PortfolioFilterBar extends Composite<Div> {

    private final TextField words = new TextField("Words");
    private final Select<CampaignStage> stage = new Select<>();
    private final Select<PortfolioFilter.Only> only = new Select<>();
    private final Select<PortfolioFilter.Order> order = new Select<>();
    private boolean filling;

    PortfolioFilterBar(Consumer<PortfolioFilter> changed) {
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        stage.setLabel("Stage");
        stage.setItems(CampaignStage.values());
        stage.setItemLabelGenerator(value -> value == null ? "Any" : value.words());
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption("Any");
        only.setLabel("Show");
        only.setItems(PortfolioFilter.Only.values());
        only.setItemLabelGenerator(PortfolioFilter.Only::words);
        order.setLabel("Order");
        order.setItems(PortfolioFilter.Order.values());
        order.setItemLabelGenerator(PortfolioFilter.Order::words);
        fill(PortfolioFilter.ALL);
        words.addValueChangeListener(_ -> tell(changed));
        stage.addValueChangeListener(_ -> tell(changed));
        only.addValueChangeListener(_ -> tell(changed));
        order.addValueChangeListener(_ -> tell(changed));
        getContent().addClassName("filter-bar");
        getContent().add(words, stage, only, order);
    }

    void fill(PortfolioFilter filter) {
        filling = true;
        words.setValue(filter.words());
        stage.setValue(filter.stage());
        only.setValue(filter.only());
        order.setValue(filter.order());
        filling = false;
    }

    private void tell(Consumer<PortfolioFilter> changed) {
        if (!filling) {
            changed.accept(new PortfolioFilter(words.getValue(), stage.getValue(), only.getValue(), order.getValue()));
        }
    }
}
