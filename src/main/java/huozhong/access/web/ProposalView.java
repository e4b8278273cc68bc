package huozhong.access.web;

import java.time.LocalDateTime;
import java.util.Map;

import huozhong.access.Proposal;

/** A proposal by names; whom it is about is empty where it is about a file. */
record ProposalView(String id, Proposal.Kind kind, String subject, String login, String name,
                    Map<String, String> facts, String askedBy, LocalDateTime askedAt, boolean mayDecide, boolean mine) {
}
