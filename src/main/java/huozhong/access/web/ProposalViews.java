package huozhong.access.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Proposal;
import huozhong.access.Proposals;
import huozhong.organization.Organization;
import huozhong.organization.User;

/** Puts names to proposals, and whether it is the caller who decides. */
@Component
class ProposalViews {

    private final Organization organization;
    private final Proposals proposals;

    ProposalViews(Organization organization, Proposals proposals) {
        this.organization = organization;
        this.proposals = proposals;
    }

    List<ProposalView> of(List<Proposal> all, Caller caller) {
        var users = organization.users(all.stream().flatMap(one -> Stream.of(one.subject(), one.askedBy())).distinct()
                .toList()).stream().collect(Collectors.toMap(User::id, Function.identity()));
        return all.stream().map(one -> of(one, users, caller)).toList();
    }

    private ProposalView of(Proposal one, Map<String, User> users, Caller caller) {
        var about = Optional.ofNullable(users.get(one.subject()));
        return new ProposalView(one.id(), one.kind(), one.subject(), about.map(User::login).orElse(""),
                about.map(User::name).orElse(""), one.facts(), Objects.requireNonNull(users.get(one.askedBy())).name(),
                one.askedAt(),
                proposals.mayDecide(one, caller), one.askedBy().equals(caller.userId()));
    }
}
