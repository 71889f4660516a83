package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityDrawsTest {

    /** Of scoring version 1: if this changes, old results can no longer be reproduced. */
    private static final String TABLE = "cef60dcb56ae2936e73775597e35bac93aade5d563f98eacac333998878ccb7e";

    @Test
    void theTableIsTheSameEverywhere() throws NoSuchAlgorithmException {
        var bytes = ByteBuffer.allocate(NormalDeviates.SCALES * NormalDeviates.DRAWS * Double.BYTES);
        for (int scale = 0; scale < NormalDeviates.SCALES; scale++) {
            for (double z : column(scale)) {
                bytes.putDouble(z);
            }
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.array());
        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(TABLE);
    }

    @Test
    void eachColumnHoldsEachQuantileOnce() {
        for (int scale = 0; scale < NormalDeviates.SCALES; scale++) {
            double[] sorted = column(scale);
            Arrays.sort(sorted);
            for (int i = 0; i < NormalDeviates.DRAWS; i++) {
                assertThat(sorted[i]).isEqualTo(NormalQuantile.of((i + 0.5) / NormalDeviates.DRAWS));
            }
        }
    }

    @Test
    void columnsAreNearlyUncorrelated() {
        for (int a = 0; a < NormalDeviates.SCALES; a++) {
            for (int b = 0; b < a; b++) {
                assertThat(correlation(column(a), column(b))).isCloseTo(0, within(0.06));
            }
        }
    }

    /** Reference values from Python's statistics.NormalDist().inv_cdf. */
    @ParameterizedTest
    @CsvSource({
        "0.0005, -3.2905267314918945",
        "0.0745, -1.443072674370901",
        "0.075, -1.4395314709384557",
        "0.1, -1.2815515655446008",
        "0.2505, -0.6729171513312941",
        "0.5, 0.0",
        "0.5005, 0.0012533144654324167",
        "0.9, 1.2815515655446008",
        "0.925, 1.439531470938456",
        "0.9995, 3.2905267314919255",
        "1e-9, -5.9978070150076865",
        "1e-12, -7.034483825301132",
        "1e-300, -37.0470962993612",
        "0.999999999, 5.997807019601638",
    })
    void quantilesAreThoseOfTheNormalDistribution(double p, double z) {
        assertThat(NormalQuantile.of(p)).isCloseTo(z, within(4e-15 * Math.max(1, Math.abs(z))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void aQuantileNeedsAShareBetweenZeroAndOne(double p) {
        assertThatIllegalArgumentException().isThrownBy(() -> NormalQuantile.of(p));
    }

    @Test
    void drawsAreClippedAndCentredOnTheSeverity() {
        var score = StrategyScore.of(
                Strategies.restoring(1, Strategies.on(Strategies.CAUSES.get(0), 1)),
                RankingInputs.of(Strategies.scales(95.0)),
                null);
        double[] drawn = new SeverityDraws(Strategies.scales(95.0), Strategies.sems(10)).relevance(score);
        assertThat(Arrays.stream(drawn).max()).hasValue(100);
        Arrays.sort(drawn);
        assertThat((drawn[499] + drawn[500]) / 2).isCloseTo(95, within(1e-9));
        drawn = new SeverityDraws(Strategies.scales(2.0), Strategies.sems(10)).relevance(score);
        assertThat(Arrays.stream(drawn).min()).hasValue(0);
    }

    private static double[] column(int scale) {
        return NormalDeviates.column(scale).clone();
    }

    /** The columns have mean 0. */
    private static double correlation(double[] a, double[] b) {
        double ab = 0;
        double aa = 0;
        for (int i = 0; i < a.length; i++) {
            ab += a[i] * b[i];
            aa += a[i] * a[i];
        }
        return ab / aa;
    }
}
