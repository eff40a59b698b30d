package org.joinder.imports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sources of bills and who reads each. */
@Configuration(proxyBeanMethods = false)
class BillImports {

    @Bean
    ImportStep govInfoBills(BatchStore store) {
        return new BillImport(ImportKind.BILLS, new BillStatusReader(), store);
    }

    @Bean
    ImportStep congressBills(BatchStore store) {
        return new BillImport(ImportKind.CONGRESS, new CongressReader(), store);
    }

    @Bean
    ImportStep openStatesBills(BatchStore store) {
        return new BillImport(ImportKind.OPENSTATES, new OpenStatesReader(), store);
    }

    @Bean
    ImportStep legiScanBills(BatchStore store) {
        return new BillImport(ImportKind.LEGISCAN, new LegiScanReader(), store);
    }
}
