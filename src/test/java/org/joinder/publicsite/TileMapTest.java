package org.joinder.publicsite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.junit.jupiter.api.Test;

class TileMapTest {

    @Test
    void holdsEachOfThe56OnceInItsOwnPlace() {
        var tiles = TileMap.tiles(Map.of());

        assertThat(tiles)
                .extracting(TileMap.Tile::usps)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Jurisdiction.values())
                        .map(Jurisdiction::usps)
                        .toList());
        assertThat(tiles).extracting(tile -> tile.x() + ":" + tile.y()).doesNotHaveDuplicates();
        assertThat(tiles).allMatch(tile -> tile.x() < TileMap.width() && tile.y() < TileMap.height());
    }

    @Test
    void showsWhatIsSaidOfAnOffice() {
        assertThat(TileMap.tiles(Map.of("NM", Joined.LEAD)))
                .filteredOn(tile -> tile.usps().equals("NM"))
                .extracting(TileMap.Tile::joined)
                .containsExactly(Joined.LEAD);
    }
}
