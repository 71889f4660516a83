package dev.waymark.plan.action;

import dev.waymark.plan.AddStep;
import dev.waymark.plan.AddStrategies;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.ReplanService;
import dev.waymark.plan.StepService;
import dev.waymark.plan.StepView;
import dev.waymark.plan.history.ChangeOrigin;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Makes the changes that coaches have suggested, like those of the member, except that the history says who suggested them. */
@ApplicationScoped
public class SuggestedChanges {

    private final StepService steps;
    private final ReplanService plans;
    private final ChangeOrigin origin;

    SuggestedChanges(StepService steps, ReplanService plans, ChangeOrigin origin) {
        this.steps = steps;
        this.plans = plans;
        this.origin = origin;
    }

    /** @param wanted a step whose form has been checked */
    public StepView addStep(UUID goalId, AddStep wanted, String coachId) {
        origin.noteSuggestedBy(coachId);
        return steps.add(goalId, wanted);
    }

    /** @param strategy the key of one that there is */
    public PlanView addStrategy(UUID planId, String strategy, String coachId) {
        origin.noteSuggestedBy(coachId);
        return plans.addStrategies(planId, new AddStrategies(List.of(strategy), null));
    }
}
