package dev.waymark.coaching.member;

import java.util.Comparator;

/**
 * A place in the list of a coach's members: blocks in the order of the members' ids, and within a block, what needs attention most
 * first.
 *
 * @param block the member behind whom the block begins; blank for the first one
 * @param rank how urgent it is: the place of the most urgent need among all of them; -1 for the beginning of the block
 * @param memberId among those who are equally urgent
 */
record MemberPosition(String block, int rank, String memberId) {

    static final MemberPosition FIRST = startOf("");

    private static final Comparator<MemberPosition> WITHIN_A_BLOCK =
            Comparator.comparing(MemberPosition::rank).thenComparing(MemberPosition::memberId);

    static MemberPosition startOf(String block) {
        return new MemberPosition(block, -1, "");
    }

    static MemberPosition of(String block, CoachedMember member) {
        var needs = member.needs();
        var rank = needs.isEmpty() ? MemberNeed.values().length : needs.get(0).ordinal();
        return new MemberPosition(block, rank, member.memberId());
    }

    boolean isBefore(MemberPosition other) {
        return WITHIN_A_BLOCK.compare(this, other) < 0;
    }

    static Comparator<CoachedMember> order() {
        return Comparator.comparing(member -> of("", member), WITHIN_A_BLOCK);
    }

    /** @throws IllegalArgumentException when the text is not a position */
    static MemberPosition parse(String text) {
        var parts = text.split("/", 3);
        var length = Integer.parseInt(parts[1]);
        return new MemberPosition(
                parts[2].substring(0, length), Integer.parseInt(parts[0]), parts[2].substring(length));
    }

    /** Ids can hold any character, so that only their lengths tell them apart. */
    @Override
    public String toString() {
        return rank + "/" + block.length() + "/" + block + memberId;
    }
}
