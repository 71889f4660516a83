package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Cause;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Simulated people, whose true severities are known. */
enum Population {

    /** Severities around 50, independent of each other, with the spread that the questionnaire assumes. */
    AS_ASSUMED("Members as the questionnaire assumes them") {
        @Override
        Map<String, Double> person(List<String> scales, Random random) {
            Map<String, Double> latent = new HashMap<>();
            scales.forEach(scale -> latent.put(scale, 50 + SPREAD * NormalQuantile.of(chance(random))));
            return latent;
        }
    },

    /** One cause at 75 to 85, one or two at 55 to 65, the others at 15 to 35; inaction anywhere from 20 to 80. */
    IN_A_RUT("Members in a rut") {
        @Override
        Map<String, Double> person(List<String> scales, Random random) {
            List<String> causes = new ArrayList<>(scales);
            causes.remove(Cause.INACTION);
            Collections.shuffle(causes, random);
            int secondary = 1 + random.nextInt(2);
            Map<String, Double> latent = new HashMap<>();
            latent.put(Cause.INACTION, between(20, 80, random));
            for (int i = 0; i < causes.size(); i++) {
                double low = i == 0 ? 75 : i <= secondary ? 55 : 15;
                latent.put(causes.get(i), between(low, i <= secondary ? low + 10 : low + 20, random));
            }
            return latent;
        }
    };

    /** The standard deviation of latent severities that gives published ones about the declared standard deviation. */
    private static final double SPREAD = 19.4;

    private final String title;

    Population(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /**
     * Whether everyone answers again without any change between: a false alarm rate is only promised if the assumptions
     * hold.
     */
    boolean asksTwice() {
        return this == AS_ASSUMED;
    }

    /** A person's latent severity on each scale. */
    abstract Map<String, Double> person(List<String> scales, Random random);

    private static double between(double low, double high, Random random) {
        return low + (high - low) * random.nextDouble();
    }

    /** Between 0 and 1, both excluded. */
    private static double chance(Random random) {
        return Math.max(random.nextDouble(), Double.MIN_NORMAL);
    }
}
