package huozhong.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.PasswordCodes;
import huozhong.access.Proposal;
import huozhong.access.Proposals;
import huozhong.organization.Organization;
import huozhong.organization.User;

/** One-time codes for the users whom a file brought and who have no password yet. */
@Service
@Transactional
public class NewcomersCodes {

    private final OrganizationReport report;
    private final Organization organization;
    private final Credentials credentials;
    private final Proposals proposals;
    private final PasswordCodes codes;
    private final Pieces pieces;

    NewcomersCodes(OrganizationReport report, Organization organization, Credentials credentials,
                   Proposals proposals, PasswordCodes codes, Pieces pieces) {
        this.pieces = pieces;
        this.report = report;
        this.organization = organization;
        this.credentials = credentials;
        this.proposals = proposals;
        this.codes = codes;
    }

    /**
     * New codes each time, agreed to together; those told before are worth nothing from now on. None for a file that is
     * not written.
     */
    public List<PasswordCodes.Told> issue(String importId, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var imported = report.find(importId, caller);
        if (imported.state() != OrganizationImport.State.WRITTEN) {
            return List.of();
        }
        var newcomers = imported.found().changes().stream()
                .filter(change -> change.sheet() == Sheet.USERS && change.kind() == Change.Kind.ADDED)
                .flatMap(one -> organization.userByLogin(one.key()).stream()).filter(User::isActive)
                .filter(user -> !credentials.isSet(user.id())).toList();
        if (newcomers.isEmpty()) {
            return List.of();
        }
        var together = proposals.propose(Proposal.Kind.PASSWORD_CODES, importId,
                Map.of("file", imported.fileName(), "people", String.valueOf(newcomers.size())), caller);
        var told = new ArrayList<PasswordCodes.Told>();
        pieces.each(newcomers, user -> told.add(codes.issue(user.id(), together, caller)));
        return List.copyOf(told);
    }
}
