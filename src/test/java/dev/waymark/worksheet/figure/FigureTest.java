package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static Figure figure(Double value) {
        return new Figure("figure", value, List.of());
    }

    @Test
    void reachesABoundIfOnlyComputingKeepsItFromThere() {
        assertThat(figure(.1 + .7).isAtLeast(.8)).as("0.7999999999999999").isTrue();
        assertThat(figure(.8).isAtLeast(.8)).isTrue();
        assertThat(figure(.7999).isAtLeast(.8)).isFalse();
        assertThat(figure(null).isAtLeast(-1)).isFalse();
    }

    @Test
    void isShownWithFourDecimals() {
        var figure = new Figure("share", 2 / 3., List.of(new Part(null, "Outside", 1 / 3., "A note")));
        assertThat(figure.rounded())
                .isEqualTo(new Figure("share", .6667, List.of(new Part(null, "Outside", .3333, "A note"))));
        assertThat(figure(null).rounded()).isEqualTo(figure(null));
    }
}
