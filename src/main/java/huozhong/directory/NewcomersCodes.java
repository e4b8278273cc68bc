package huozhong.directory;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Credentials;
import huozhong.access.PasswordCodes;
import huozhong.organization.Organization;
import huozhong.organization.User;

/** One-time codes for the users whom a file brought and who have no password yet. */
@Service
@Transactional
public class NewcomersCodes {

    private final OrganizationReport report;
    private final Organization organization;
    private final Credentials credentials;
    private final PasswordCodes codes;
    private final Pieces pieces;

    NewcomersCodes(OrganizationReport report, Organization organization, Credentials credentials,
                   PasswordCodes codes, Pieces pieces) {
        this.pieces = pieces;
        this.report = report;
        this.organization = organization;
        this.credentials = credentials;
        this.codes = codes;
    }

    /** New codes each time; those told before are worth nothing from now on. None for a file that is not written. */
    public List<PasswordCodes.Told> issue(String importId, Caller caller) {
        var imported = report.find(importId, caller);
        if (imported.state() != OrganizationImport.State.WRITTEN) {
            return List.of();
        }
        var newcomers = imported.found().changes().stream()
                .filter(change -> change.sheet() == Sheet.USERS && change.kind() == Change.Kind.ADDED).toList();
        var told = new ArrayList<PasswordCodes.Told>();
        pieces.each(newcomers, one -> organization.userByLogin(one.key()).filter(User::isActive)
                .filter(user -> !credentials.isSet(user.id()))
                .ifPresent(user -> told.add(codes.issue(user.id(), caller))));
        return List.copyOf(told);
    }
}
