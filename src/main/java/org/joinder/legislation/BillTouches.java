package org.joinder.legislation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a section which bills cite it in their words. */
@Component
class BillTouches implements TouchSource {

    private final BillTexts texts;
    private final BillService bills;

    BillTouches(BillTexts texts, BillService bills) {
        this.texts = texts;
        this.bills = bills;
    }

    @Override
    public List<Touch> touching(StatuteId provision) {
        return texts.citing(provision).stream().map(this::touch).toList();
    }

    @Override
    public List<Touch> touching(BillId bill) {
        return List.of();
    }

    private Touch touch(BillTexts.Citing citing) {
        BillRow row = bills.row(citing.bill()).orElse(null);
        String title = row == null || row.title() == null ? "" : ", " + row.title();
        return Touch.of(
                "Bill",
                citing.bill().displayName() + title,
                LegislationPaths.workspace(citing.bill()),
                row == null ? null : row.latestActionOn(),
                citing.version().displayName() + " cites " + citing.provision().citation() + ": “" + citing.quote()
                        + "”");
    }
}
