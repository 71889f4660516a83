package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ChangeVerdict",
        description =
                "What a change amounts to. One cause is `better` or `worse` if its difference is reliable, `unchanged`"
                        + " if even the 95 percent interval of the difference stays within one step of the answer scale,"
                        + " and otherwise `uncertain`. All of them together are `better` or `worse` if at least one"
                        + " difference is reliable for that many comparisons (Bonferroni) and none is reliable in the"
                        + " other direction, `unchanged` if every cause is, and otherwise `uncertain`.")
public enum Verdict {
    BETTER,
    WORSE,
    UNCHANGED,
    UNCERTAIN
}
