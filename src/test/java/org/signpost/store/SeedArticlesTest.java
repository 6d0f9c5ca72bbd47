package org.signpost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.signpost.testing.RealCatalogue.find;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever reads one of the two articles that the project began with finds everyone it names, by the printed name.
final class SeedArticlesTest {
    private static final int FIRST = 3;

    @ParameterizedTest
    @CsvSource({
        "National Police Chiefs Council, national-police-chiefs-council",
        "NPCC, national-police-chiefs-council",
        "Undercover Online, npcc-undercover-online-network",
        "UCOL, npcc-undercover-online-network",
        "regional organised crime unit, regional-organised-crime-units",
        "National Crime Agency, national-crime-agency",
        "NCA, national-crime-agency",
        "www.thinkuknow.co.uk, ceop-education",
        "Thinkuknow, ceop-education",
        "CCPAS, thirtyone-eight",
        "The Churches’ Child Protection Advisory Service, thirtyone-eight",
        "Child Exploitation and Online Protection Centre, ceop-safety-centre",
        "45 police forces, premier-2014-660-arrests",
        "Alastair Simpson, shropshire-star-2024-undercover-online",
        "Wendy Hart, shropshire-star-2024-undercover-online",
        "Tom Tugendhat, shropshire-star-2024-undercover-online",
        "Minister for Security, shropshire-star-2024-undercover-online",
        "Simon Bass, premier-2014-660-arrests",
        "Des Busteed, premier-2014-660-arrests",
        "Phil Gormley, premier-2014-660-arrests",
        "Simon Bailey, premier-2014-660-arrests",
        "Premier, premier-2014-660-arrests",
        "Shropshire Star, shropshire-star-2024-undercover-online"})
    void everyoneNamedThereIsFound(String printed, String entry) {
        assertThat(find(printed).hits().stream().limit(FIRST).map(hit -> hit.link().id().value())).contains(entry);
    }
}
