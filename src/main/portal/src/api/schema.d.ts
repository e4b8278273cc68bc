export interface paths {
    "/api/accepted-nominees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["acceptedAccepted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accepted-nominees/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptedWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/amendments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["amendmentLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditActions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["auditHead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["auditVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulletins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletinBulletin"];
        put: operations["bulletinChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bulletins/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bulletinIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendarSubscription"];
        put?: never;
        post: operations["calendarMake"];
        delete: operations["calendarRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{token}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendarCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseMoveLatest"];
        put?: never;
        post: operations["caseMoveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-moves/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseMovePropose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-moves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseMoveMove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-moves/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseMoveGiveUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/case-moves/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseMoveConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{number}/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["certificateProofProve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["courseCourses"];
        put?: never;
        post: operations["courseBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{course}/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["certificateLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{course}/certificates.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["certificateAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{course}/certificates/{id}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["certificateOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{course}/certificates/{id}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["certificateReissue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{course}/certificates/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["certificateRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{course}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedbackResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{course}/feedback/slips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["feedbackSlips"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["courseCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["courseCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["courseChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["courseWrite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["courseCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coursePeopleEnrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/enrolments/{person}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coursePeopleAskLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/enrolments/{person}/leave-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coursePeopleDecideLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["coursePeopleAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/materials/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coursePeopleTake"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["courseSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/csrf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["loginCsrf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["demoAccountAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deputiesDeputies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/diagrams/{process}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["diagramDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/draft-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftBatchSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["extensionLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failed-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["failedJobList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failed-jobs/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["failedJobCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failed-jobs/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["failedJobStops"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failed-jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["failedJobRetry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failed-jobs/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["failedJobAskToStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failed-jobs/{id}/stop/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["failedJobGiveUpStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/failed-jobs/{id}/stop/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["failedJobConfirmStop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedbackDoorAsked"];
        put?: never;
        post: operations["feedbackDoorAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["firstRunSetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["firstRunDoor"];
        put?: never;
        post: operations["firstRunAdmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/form-proofs/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["formProofProve"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gapTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gaps/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["gapPhotos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gaps/{id}/cells/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["gapFill"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["gatheringSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["gatheringEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["gatheringOthers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/people/{person}/amendment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["gatheringAmend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/people/{person}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["gatheringCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["gatheringScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importLatest"];
        put?: never;
        post: operations["importCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importReport"];
        put?: never;
        post?: never;
        delete: operations["importUndo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/annotated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importAnnotated"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows/{row}/cells/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["importCorrect"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows/{row}/exclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["importExclude"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows/{row}/repairs/{field}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["importRepair"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/unfinished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importUnfinished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/list-differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["parcelBefore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/list-differences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["parcelExplainBefore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/list-readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["acceptedReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["loginLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["loginLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["batchMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["loginMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deputyColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["deputyDeputies"];
        put?: never;
        post: operations["deputyAppoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/deputies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["deputyEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ownPasswordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealPinOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/seals/{id}/pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealPinSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["teamLeave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["messageSettingSettings"];
        put: operations["messageSettingChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-settings/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["messageSettingAsk"];
        delete: operations["messageSettingRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/message-settings/address/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["messageSettingConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["messagePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["messageCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["messageReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["messageRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mobile-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mobileRequestToday"];
        put?: never;
        post: operations["mobileRequestAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mobile-requests/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mobileRequestAgree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mobile-requests/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mobileRequestRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nomination-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["registrationPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeListList"];
        put?: never;
        post: operations["nominationDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeListChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeListCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["registrationForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nomineeWorkbookWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeFileSheet"];
        put: operations["nominationEdit"];
        post?: never;
        delete: operations["nominationDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeFileDiagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["materialMaterials"];
        put?: never;
        post: operations["materialAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/materials/{material}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["materialTake"];
        put?: never;
        post?: never;
        delete: operations["materialRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/materials/{material}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["materialPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/mobile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nomineeFileMobile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/opinions/{opinion}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeFileScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeFilePhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeFilePosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeFileRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nominationRetract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeWayWay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/sealed-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealedFormTake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stampSeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/stamps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stampOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/stamps/{stamp}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["stampPicture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nominationSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nominationWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominations/{id}/word-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wordFormSourceOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominee-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["peopleFilesArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominee-files/extent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["peopleFilesExtent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominee-search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nomineeListSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominee-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomineeListViews"];
        put?: never;
        post: operations["nomineeListSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/nominee-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["nomineeListDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["noticeNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organizationImportCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organizationImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organizationImportSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-imports/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organizationImportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-imports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organizationImportConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-imports/{id}/password-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["organizationImportIssueCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organization-imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organizationImportProblems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["paperTemplateReview"];
        put: operations["paperTemplateRevise"];
        post?: never;
        delete: operations["paperTemplateDiscard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-editions/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["paperTemplatePublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["paperTemplatePapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-templates/{paper}/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["paperTemplateDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-templates/{paper}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["paperTemplatePreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/paper-templates/{paper}/preview/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["paperTemplatePdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadPhoto"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phrases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["phrasePhrases"];
        put?: never;
        post: operations["phraseAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/phrases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["phraseChange"];
        post?: never;
        delete: operations["phraseRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planPlans"];
        put?: never;
        post: operations["planDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planEndArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/bulletins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bulletinBulletins"];
        put?: never;
        post: operations["bulletinDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planFileContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planFileCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["obligationExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planFileFile"];
        put: operations["planFileRedraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/forecasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progressForecasts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/lists/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coverageCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/lists/courses.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coverageCourseBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/lists/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coverageMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/lists/members.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coverageMemberBook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/member-passes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/member-passes/{person}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/milestones/{code}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dateMoveMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dateMoveMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["obligationGrid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/obligations-workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["obligationWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/obligations/{code}/units/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["obligationOpened"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/phases/{code}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dateMovePhase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progressBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/progress-workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progressWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/progress/{unit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progressUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/progress/{unit}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progressWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["planPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/quotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planEndRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progressSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["supplementSupplements"];
        put?: never;
        post: operations["supplementAdopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/supplements/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["supplementPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/training-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coverageCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/training-coverage/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["coverageMissing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/urges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["obligationUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["obligationWaive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["duplicatePairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan}/duplicates/{pair}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["duplicateDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan}/registration-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["formPrintBlank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan}/roster-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["importTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plans/{plan}/step-effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stepEffectEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform-seals/{id}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["platformNoticeTake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["processSetSets"];
        put?: never;
        post: operations["processSetDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["processSetReview"];
        put?: never;
        post?: never;
        delete: operations["processSetDiscard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-sets/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["processSetAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-sets/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["processSetReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-sets/{id}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["processSetFile"];
        put?: never;
        post?: never;
        delete: operations["processSetRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-sets/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["processSetNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-sets/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["processSetPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-sets/{id}/tables/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["processSetTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseMoveVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/process-versions/{deployment}/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseMoveCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposalOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposalConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposalRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["regionRegions"];
        put?: never;
        post: operations["regionOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["formPrintPdf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/registration-forms/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["formPrintWord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportLines"];
        put?: never;
        post: operations["reportBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/drift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figureDrift"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/events/{ordinal}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figureEventScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/figures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reportEnter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/figures/{code}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figureRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/paper.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figureWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/paper.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figurePdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/parts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["reportWrite"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mergeSources"];
        put?: never;
        post: operations["mergeTake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figureVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/versions/{number}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figureScan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reportWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-stamps/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rosterMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-stamps/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rosterRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-stamps/{id}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rosterScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rosterPrepared"];
        put?: never;
        post: operations["rosterPrepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-versions/{id}/files/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rosterFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-versions/{id}/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rosterUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-versions/{id}/seal-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rosterOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-intakes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scanUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scanPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-pages/{id}/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scanDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-pages/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scanMatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-pages/{id}/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scanPicture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scan-pages/{id}/unmatching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scanUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["uploadScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealOrderUnfinished"];
        put?: never;
        post: operations["sealOrderBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealOrderBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-batches/{id}/continuation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealOrderGoOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealOrderWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-orders/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealOrderCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-orders/{id}/declining": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealOrderDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-orders/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealOrderDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-orders/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealOrderChoose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealRequestPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealRequestLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-requests/{id}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealRequestDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealUsePage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealVerificationVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealPage"];
        put?: never;
        post: operations["sealRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/keepers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/keepers/{keeperId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealEndKeeper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/pins/{userId}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealPinReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/pins/{userId}/unlocking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealPinUnlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["selectionRounds"];
        put?: never;
        post: operations["selectionOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["selectionRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/answers/{nomination}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["choiceAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["selectionCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["selectionCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["choiceChoose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/choices/{nomination}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["choiceTakeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["selectionAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/consultations/{unit}/passing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["selectionPassOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["objectionAll"];
        put?: never;
        post: operations["objectionRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/objections/{objection}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["objectionAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["selectionPaperPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["selectionPosition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/pulse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["selectionPaperPulse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["choiceRank"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/selections/{id}/replacements/{nomination}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["choiceReplace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["loginSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stamps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stampPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stamps/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stampCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["submissionLists"];
        put?: never;
        post: operations["submissionReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["submissionList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["parcelDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/differences/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["parcelExplain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/kept-parcels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["receivedParcelKept"];
        put?: never;
        post: operations["receivedParcelKeep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/kept-parcels/{kept}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receivedParcelFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/parcel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parcelParcel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/parcel-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["receivedParcelRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/parcel/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parcelLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/parcel/mailing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["parcelMailing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/parcel/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parcelSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["submissionPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/people/{nomination}/opened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["submissionOpened"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/people/{nomination}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submissionGiveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptedRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/roster-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rosterOfList"];
        put?: never;
        post: operations["rosterMake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submissionWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/task-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["batchSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taskOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taskCount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taskDone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/done/{id}/retraction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passTaskRetractTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taskSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["taskLook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/deferral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passTaskDefer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/mark": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["batchMark"];
        post?: never;
        delete: operations["batchUnmark"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["taskSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passTaskTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/transfer-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["passTaskTransferCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["passTaskUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["teamTeams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["teamConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}/departed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["teamDeparted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["teamMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unitUnits"];
        put?: never;
        post: operations["unitOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["unitUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/default-seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealSettingPrefer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/one-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealSettingOneHand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/seal-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealSettingRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/seal-track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealSettingChoose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/seal-uses/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sealUseWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sealOfUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userUsers"];
        put?: never;
        post: operations["userEnrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["userUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accountDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accountEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grantGive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/grants/{grant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["grantTake"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["accountResetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/password-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["firstRunIssue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postAppoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/posts/{postId}/ending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["postEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/word-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["wordFormCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/word-imports/{id}/forms/{row}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wordFormForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/word-imports/{id}/forms/{row}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wordFormPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/word-imports/{id}/forms/{row}/pages/{page}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wordFormPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/word-imports/{id}/forms/{row}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wordFormPhoto"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/word-imports/{id}/forms/{row}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["wordFormSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedListAccepted: {
            /** Format: date-time */
            acceptedAt: string;
            birth?: string;
            category: string;
            employer: string;
            ethnicity?: string;
            gender?: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            mobile?: string;
            name: string;
            nominationId: string;
            number: string;
            owner: string;
            politics?: string;
        };
        AccountControllerNewPassword: {
            password: string;
        };
        AmendmentBookLine: {
            answer: string;
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            gathering: components["schemas"]["Gathering"];
            id: string;
            name: string;
            now: components["schemas"]["AmendmentBookStands"];
            /** @enum {string} */
            state: "OPEN" | "GRANTED" | "REFUSED";
            wanted: components["schemas"]["CorrectPresenceCorrection"];
        };
        AmendmentBookStands: {
            /** Format: date-time */
            in?: string;
            /** @enum {string} */
            means?: "STAFF_SCAN" | "OWN_PHONE" | "LIST" | "SHEET" | "SELF_NAMED" | "POSTER" | "AMENDED";
            /** Format: int32 */
            minutes: number;
            /** Format: date-time */
            out?: string;
            /** @enum {string} */
            state: "PRESENT" | "ABSENT" | "EXCUSED";
        };
        AttendanceDeskLine: {
            clockOff: boolean;
            /** Format: date-time */
            inAt?: string;
            isConflict: boolean;
            isExcused: boolean;
            isExpected: boolean;
            isLate: boolean;
            /** @enum {string} */
            means?: "STAFF_SCAN" | "OWN_PHONE" | "LIST" | "SHEET" | "SELF_NAMED" | "POSTER" | "AMENDED";
            name: string;
            number: string;
            /** Format: date-time */
            outAt?: string;
            personId: string;
            /** @enum {string} */
            state?: "PRESENT" | "ABSENT" | "EXCUSED";
        };
        AttendanceDeskSheet: {
            /** Format: int32 */
            expected: number;
            gathering: components["schemas"]["Gathering"];
            kept: boolean;
            lines: components["schemas"]["AttendanceDeskLine"][];
            page: string;
            /** Format: int32 */
            present: number;
            signOut: boolean;
        };
        AuditChainHeadFile: {
            /** Format: date-time */
            at?: string;
            hash: string;
            /** Format: int64 */
            seq: number;
        };
        AuditChainState: {
            /** Format: date-time */
            linkedAt?: string;
            /** Format: int64 */
            rows: number;
            /** Format: int64 */
            seq: number;
            /** Format: int64 */
            unlinked: number;
        };
        AuditControllerVerification: {
            /** Format: int32 */
            count: number;
            findings: string[];
            /** Format: int64 */
            seq: number;
            whole: boolean;
        };
        AuditView: {
            action: string;
            /** Format: date-time */
            at: string;
            facts: {
                [key: string]: string;
            };
            /** Format: int64 */
            id: number;
            insteadOf?: components["schemas"]["AuditViewWho"];
            subject: string;
            subjectName: string;
            unit?: string;
            unitId?: string;
            user: components["schemas"]["AuditViewWho"];
            words: string;
        };
        AuditViewWho: {
            id: string;
            login?: string;
            name: string;
        };
        BatchControllerBatch: {
            taskIds: string[];
        };
        BatchControllerWords: {
            text: string;
        };
        BulletinBookSheet: {
            code: string;
            counted: components["schemas"]["BulletinCounted"];
            id: string;
            /** Format: date-time */
            issuedAt?: string;
            issuer: string;
            mayChange: boolean;
            mayIssue: boolean;
            number?: string;
            planId: string;
            title: string;
            /** Format: int32 */
            version: number;
            words: string;
        };
        BulletinControllerDrafted: {
            id: string;
        };
        BulletinControllerDrafting: {
            code: string;
        };
        BulletinControllerVersion: {
            /** Format: int32 */
            version: number;
        };
        BulletinControllerWording: {
            title: string;
            /** Format: int32 */
            version: number;
            words: string;
        };
        BulletinCounted: {
            /** Format: date-time */
            asOf: string;
            /** Format: date */
            due: string;
            late: components["schemas"]["BulletinNamed"][];
            missing: components["schemas"]["BulletinNamed"][];
            name: string;
            onTime: components["schemas"]["BulletinNamed"][];
            totals: components["schemas"]["ObligationGridTotals"];
            waived: components["schemas"]["BulletinNamed"][];
        };
        BulletinNamed: {
            /** Format: int32 */
            daysLate: number;
            /** Format: date */
            extendedTo?: string;
            unit: string;
            unitId: string;
        };
        CalendarControllerAddress: {
            path: string;
        };
        CalendarsSubscription: {
            /** Format: date-time */
            madeAt?: string;
            /** Format: date-time */
            readAt?: string;
            there: boolean;
        };
        CaseMove: {
            awaitsSecond: boolean;
            counts: components["schemas"]["CaseMoveCounts"];
            /** Format: date-time */
            endedAt?: string;
            id: string;
            mapping: {
                [key: string]: string;
            };
            /** Format: date-time */
            orderedAt: string;
            orderedBy: string;
            reason: string;
            results: components["schemas"]["CaseMoveResult"][];
            skipped: string[];
            trial: boolean;
            way: components["schemas"]["CaseVersionsWay"];
        };
        CaseMoveControllerOrder: {
            cases?: string[];
            from: string;
            mapping?: {
                [key: string]: string;
            };
            process: string;
            reason: string;
            to: string;
            trial: boolean;
        };
        CaseMoveCounts: {
            /** Format: int64 */
            left: number;
            /** Format: int64 */
            moved: number;
            /** Format: int64 */
            pending: number;
        };
        CaseMoveResult: {
            caseId: string;
            message: string;
            places: string[];
            /** @enum {string} */
            state: "PENDING" | "MOVED" | "LEFT";
            title: string;
            unit: string;
        };
        CaseNamesNamed: {
            caseId: string;
            places: string[];
            title: string;
            unit: string;
        };
        CasePositionPassed: {
            cancelled: boolean;
            id: string;
            name: string;
            /** Format: date-time */
            since: string;
            type: string;
            /** Format: date-time */
            until?: string;
        };
        CasePositionPosition: {
            active: components["schemas"]["CasePositionPassed"][];
            diagram: string;
            /** Format: int32 */
            diagramVersion: number;
            done: components["schemas"]["CasePositionPassed"][];
            next: string[];
        };
        CaseVersionsProposal: {
            mapping: {
                [key: string]: string;
            };
            names: {
                [key: string]: string;
            };
            steps: {
                [key: string]: string;
            };
            stuck: components["schemas"]["RunningCasesAt"][];
            unmapped: string[];
        };
        CaseVersionsWay: {
            from: string;
            process: string;
            to: string;
        };
        Category: {
            authority?: string;
            code: string;
            composition: string;
            criteria: string;
            name: string;
        };
        Cell: {
            code: string;
            /** Format: int32 */
            daysLate: number;
            /** Format: date */
            due: string;
            /** Format: date */
            extendedTo?: string;
            extensionAsked: boolean;
            /** Format: date-time */
            handedInAt?: string;
            owed?: boolean;
            page?: string;
            /** @enum {string} */
            state: "MISSING" | "DRAFTED" | "UNCONFIRMED" | "HANDED_IN" | "SIGNED" | "RETURNED" | "ACCEPTED" | "WAIVED";
            /** @enum {string} */
            tone: "NONE" | "NEAR" | "BEHIND" | "OVER";
            /** Format: int32 */
            urged: number;
            urgedToday: boolean;
        };
        CertificateControllerEnding: {
            reason: string;
        };
        CertificateControllerReissued: {
            number: string;
        };
        CertificateListLine: {
            /** Format: date */
            endedOn?: string;
            homeRegion: string;
            hours: string;
            id: string;
            /** Format: date */
            issuedOn: string;
            mayEnd: boolean;
            name?: string;
            number: string;
            reason?: string;
            replacedBy?: string;
            /** @enum {string} */
            state: "VALID" | "REVOKED" | "REISSUED";
        };
        CertificateProof: {
            /** Format: date */
            endedOn?: string;
            isOf?: boolean;
            number: string;
            replacedBy?: string;
            said?: components["schemas"]["CertificateProofSaid"];
            /** @enum {string} */
            state: "VALID" | "REVOKED" | "REISSUED";
        };
        CertificateProofSaid: {
            course: string;
            /** Format: date */
            from: string;
            hours: string;
            /** Format: date */
            issuedOn: string;
            organiser: string;
            /** Format: date */
            until: string;
        };
        Change: {
            cells: components["schemas"]["ChangeCell"][];
            key: string;
            /** @enum {string} */
            kind: "ADDED" | "CHANGED" | "ENDED";
            /** Format: int32 */
            row: number;
            /** @enum {string} */
            sheet: "REGIONS" | "UNITS" | "USERS" | "POSTS";
        };
        ChangeCell: {
            after: string;
            before: string;
            /** @enum {string} */
            column: "CODE" | "NAME" | "LEVEL" | "PARENT" | "FUNCTION" | "REGION" | "STATE" | "SUCCESSOR" | "LOGIN" | "PERSON" | "MOBILE" | "UNIT" | "POST" | "FROM" | "UNTIL";
        };
        CheckParcelCheck: {
            differences: components["schemas"]["CheckParcelCompared"][];
            mayExplain: boolean;
            /** Format: int32 */
            people: number;
        };
        CheckParcelCompared: {
            demanded: boolean;
            difference: components["schemas"]["Difference"];
            explained?: components["schemas"]["CheckParcelExplained"];
        };
        CheckParcelExplained: {
            /** Format: date-time */
            at: string;
            by: string;
            text: string;
        };
        ChoiceControllerAnswer: {
            reason: string;
            taken: boolean;
        };
        ChoiceControllerPeople: {
            nominationIds: string[];
            reserves: boolean;
        };
        ChoiceControllerReason: {
            reason: string;
        };
        CompareParcelPerson: {
            name: string;
            number: string;
            /** @enum {string} */
            state: "SAME" | "DIFFERENT" | "MISSING" | "NOT_LISTED";
            words: string[];
        };
        ConfirmImportOutcome: {
            /** Format: int32 */
            drafts: number;
            /** Format: int32 */
            submitted: number;
            /** Format: int32 */
            written: number;
        };
        CorrectPresenceCorrection: {
            /** Format: date-time */
            in?: string;
            /** Format: date-time */
            out?: string;
            reason: string;
            /** @enum {string} */
            state: "PRESENT" | "ABSENT" | "EXCUSED";
        };
        CourseContent: {
            aim: string;
            audience: components["schemas"]["CourseContentAudience"];
            /** Format: int32 */
            capacity?: number;
            contact: string;
            contactPhone: string;
            lessons: components["schemas"]["CourseContentLessonPlan"][];
            materials: components["schemas"]["CourseContentCourseFile"][];
            title: string;
        };
        CourseContentAudience: {
            categories: string[];
            levels: ("PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE")[];
            regions: string[];
        };
        CourseContentCourseFile: {
            id: string;
            name: string;
            sha256: string;
        };
        CourseContentCovered: {
            aim: string;
            audience: components["schemas"]["CourseContentAudience"];
            lessons: components["schemas"]["CourseContentCoveredLesson"][];
            materials: components["schemas"]["CourseContentCourseFile"][];
            title: string;
        };
        CourseContentCoveredLesson: {
            id: string;
            lecturer: components["schemas"]["CourseContentLecturer"];
            outline: string;
            topic: string;
        };
        CourseContentLecturer: {
            name: string;
            title: string;
            unit: string;
        };
        CourseContentLessonPlan: {
            /** Format: date-time */
            from?: string;
            hours?: number;
            id: string;
            lecturer: components["schemas"]["CourseContentLecturer"];
            outline: string;
            place: string;
            /** Format: date-time */
            to?: string;
            topic: string;
        };
        CourseControllerBeginning: {
            plan: string;
            unit: string;
        };
        CourseControllerBegun: {
            id: string;
        };
        CourseControllerCancelling: {
            /** @enum {string} */
            cause: "WEATHER" | "LECTURER" | "PLACE" | "TOO_FEW" | "SUPERIOR" | "OTHER";
            reason: string;
        };
        CourseControllerReason: {
            reason: string;
        };
        CourseControllerSaved: {
            /** Format: int32 */
            revision: number;
        };
        CourseControllerWritten: {
            content: components["schemas"]["CourseContent"];
            /** Format: int32 */
            revision: number;
        };
        CourseListLine: {
            /** Format: int32 */
            capacity?: number;
            /** Format: date-time */
            from?: string;
            id: string;
            /** Format: int32 */
            lessons: number;
            number: string;
            /** @enum {string} */
            state: "DRAFTED" | "SUBMITTED" | "RETURNED" | "PUBLISHED" | "CHANGING" | "RESUBMITTED" | "HELD" | "CLOSED" | "CANCELLED" | "REFUSED";
            /** Format: int32 */
            taken: number;
            title: string;
            /** Format: date-time */
            to?: string;
            unit: string;
            words: string;
        };
        CourseListOrganiser: {
            id: string;
            name: string;
        };
        CourseListShown: {
            courses: components["schemas"]["CourseListLine"][];
            mayBegin: components["schemas"]["CourseListOrganiser"][];
            phase?: string;
            planned: boolean;
        };
        CourseMarksMark: {
            /** @enum {string} */
            kind: "OUTSIDE_PHASE" | "DAY_OFF" | "LECTURER_BUSY";
            lessonId: string;
            words: string;
        };
        CoursePageChoices: {
            categories: components["schemas"]["CoursePageNamed"][];
            regions: components["schemas"]["CoursePageNamed"][];
        };
        CoursePageEventLine: {
            /** Format: date-time */
            at: string;
            by: string;
            kind: string;
            text: string;
            unit: string;
        };
        CoursePageHead: {
            at: components["schemas"]["CoursePageMoments"];
            id: string;
            number: string;
            organiser: components["schemas"]["CoursePageOrganiser"];
            outcome: components["schemas"]["CoursePageOutcome"];
            planId: string;
            seats: components["schemas"]["CoursePageSeats"];
            /** @enum {string} */
            state: "DRAFTED" | "SUBMITTED" | "RETURNED" | "PUBLISHED" | "CHANGING" | "RESUBMITTED" | "HELD" | "CLOSED" | "CANCELLED" | "REFUSED";
            title: string;
            words: string;
        };
        CoursePageMoments: {
            /** Format: date-time */
            begun: string;
            /** Format: date-time */
            closed?: string;
            /** Format: date-time */
            published?: string;
        };
        CoursePageNamed: {
            id: string;
            name: string;
        };
        CoursePageOrganiser: {
            begunBy: string;
            unit: string;
            unitId: string;
        };
        CoursePageOutcome: {
            /** @enum {string} */
            cause?: "WEATHER" | "LECTURER" | "PLACE" | "TOO_FEW" | "SUPERIOR" | "OTHER";
            certificates: boolean;
            explanation: string;
            summary: string;
        };
        CoursePageReviewLine: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            decision: "AGREE" | "RETURN" | "REJECT";
            /** Format: int32 */
            number: number;
            parts: string[];
            sha256: string;
            stepName: string;
            text: string;
            unit: string;
            valid: boolean;
        };
        CoursePageRights: {
            cancel: boolean;
            change: boolean;
            copy: boolean;
            correction?: string;
            enrol: boolean;
            submit: boolean;
            write: boolean;
        };
        CoursePageSeats: {
            /** Format: int32 */
            capacity?: number;
            /** Format: int32 */
            taken: number;
        };
        CoursePageShown: {
            approved?: components["schemas"]["CourseContentCovered"];
            changed: boolean;
            choices: components["schemas"]["CoursePageChoices"];
            content?: components["schemas"]["CourseContent"];
            events: components["schemas"]["CoursePageEventLine"][];
            head: components["schemas"]["CoursePageHead"];
            lessons: components["schemas"]["LessonFacts"][];
            marks: components["schemas"]["CourseMarksMark"][];
            may: components["schemas"]["CoursePageRights"];
            parts: components["schemas"]["CoursePageNamed"][];
            reviews: components["schemas"]["CoursePageReviewLine"][];
            /** Format: int32 */
            revision: number;
        };
        CoursePeopleControllerAsked: {
            reason: string;
        };
        CoursePeopleControllerDecided: {
            granted: boolean;
            reason?: string;
        };
        CoursePeopleLine: {
            /** Format: date-time */
            calledAt: string;
            category: string;
            employer: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            mayAsk: boolean;
            mayDecide: boolean;
            name: string;
            number: string;
            personId: string;
            reason: string;
            region: string;
            /** @enum {string} */
            state: "CALLED" | "CONFIRMED" | "EXCUSED" | "LEAVE_ASKED" | "WAITING" | "WITHDRAWN" | "WALK_IN";
            words: string;
        };
        CoursePeopleShown: {
            /** Format: int32 */
            others: number;
            people: components["schemas"]["CoursePeopleLine"][];
        };
        CoverageMissing: {
            called: boolean;
            category: string;
            employer?: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name?: string;
            number?: string;
            personId: string;
            region: string;
        };
        CoverageRow: {
            /** Format: int32 */
            called: number;
            category: string;
            categoryName: string;
            hours: number;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            /** Format: int32 */
            members: number;
            /** Format: int32 */
            notYet: number;
            region: string;
            regionId: string;
            /** Format: int32 */
            trained: number;
        };
        CoverageShown: {
            /** Format: date-time */
            asOf: string;
            rows: components["schemas"]["CoverageRow"][];
        };
        DateFollowerProgress: {
            /** Format: int32 */
            done: number;
            finished: boolean;
            /** Format: int32 */
            total: number;
        };
        DateMoveControllerToDay: {
            anyway: boolean;
            /** Format: date */
            day: string;
            hour?: string;
            reason: string;
        };
        DateMoveControllerToSpan: {
            anyway: boolean;
            /** Format: date */
            from: string;
            reason: string;
            /** Format: date */
            to: string;
        };
        DateMoveView: {
            against: string;
            code: string;
            from: components["schemas"]["Dates"];
            fromWords: string;
            id: string;
            /** Format: date-time */
            movedAt: string;
            name: string;
            progress: components["schemas"]["DateFollowerProgress"];
            reason: string;
            to: components["schemas"]["Dates"];
            toWords: string;
            unit: string;
        };
        Dates: {
            /** Format: date */
            from?: string;
            hour?: string;
            /** Format: date */
            to: string;
        };
        DemoAccounts: {
            password: string;
            roles: components["schemas"]["DemoAccountsRole"][];
        };
        DemoAccountsAccount: {
            login: string;
            words: string;
        };
        DemoAccountsRole: {
            accounts: components["schemas"]["DemoAccountsAccount"][];
            words: string;
        };
        DeputiesControllerActing: {
            deputyId: string;
            deputyLogin: string;
            deputyName: string;
            /** Format: date */
            from: string;
            id: string;
            login: string;
            name: string;
            /** Format: date */
            until?: string;
            userId: string;
        };
        DeputyControllerColleague: {
            id: string;
            name: string;
        };
        DeputyControllerDeputyView: {
            deputyId: string;
            deputyName: string;
            /** Format: date */
            from: string;
            id: string;
            /** Format: date */
            until?: string;
        };
        DeputyControllerNewDeputy: {
            deputyId: string;
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        Difference: {
            key: string;
            /** @enum {string} */
            kind: "ROSTER" | "QUOTA" | "CATEGORY" | "STAMP";
            missing: boolean;
            name?: string;
            nominationId?: string;
            number?: string;
            words: string;
        };
        DoneRow: {
            insteadOfName?: string;
            lapsed?: components["schemas"]["Lapsed"];
            retractable: boolean;
            task: components["schemas"]["TaskEntry"];
            whyNot?: string;
        };
        Dossier: {
            birth?: string;
            category?: string;
            deeds?: string;
            employer?: string;
            ethnicity?: string;
            gender?: string;
            honours?: string;
            mobile?: string;
            name?: string;
            photo?: string;
            politics?: string;
            specialty?: string;
        };
        DossierVersion: {
            /** Format: date-time */
            at: string;
            changed: string;
            dossier: components["schemas"]["Dossier"];
            reason: string;
            userId: string;
            /** Format: int32 */
            version: number;
        };
        DraftBatchControllerBatch: {
            drafts: components["schemas"]["DraftBatchControllerRead"][];
        };
        DraftBatchControllerRead: {
            id: string;
            /** Format: int32 */
            version: number;
        };
        DuplicateControllerDecision: {
            reason: string;
            samePerson: boolean;
        };
        DuplicatesPair: {
            firstId: string;
            firstNumber: string;
            /** Format: date-time */
            foundAt: string;
            id: string;
            person: string;
            reason?: string;
            secondId: string;
            secondNumber: string;
            /** @enum {string} */
            state: "OPEN" | "SAME_PERSON" | "DIFFERENT_PEOPLE";
        };
        Duty: {
            insteadOf?: string;
            insteadOfName?: string;
            /** @enum {string} */
            post: "CLERK" | "LEADER" | "SEAL_KEEPER";
            regionPath?: string;
            runsItsRegion: boolean;
            unitId: string;
            unitName: string;
        };
        ExtensionBookLine: {
            afterDue: boolean;
            answer: string;
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            code: string;
            /** Format: date */
            due: string;
            /** Format: date */
            granted?: string;
            id: string;
            name: string;
            planId: string;
            reason: string;
            /** @enum {string} */
            state: "OPEN" | "GRANTED" | "REFUSED";
            unit: string;
            /** Format: date */
            wanted: string;
        };
        FailedJobControllerCount: {
            /** Format: int64 */
            count: number;
        };
        FailedJobControllerStop: {
            reason: string;
        };
        FailedJobsFailed: {
            id: string;
            /** Format: date-time */
            nextAt?: string;
            process: string;
            reason: string;
            /** Format: date-time */
            since?: string;
            step: string;
            title: string;
            /** Format: int32 */
            triesLeft: number;
        };
        FeedbackDoorControllerAnswer: {
            /** Format: int32 */
            arrangement: number;
            /** Format: int32 */
            content: number;
            /** Format: int32 */
            lecturers: number;
            /** Format: int32 */
            overall: number;
            words?: string;
        };
        FeedbackResultsMark: {
            question: string;
            times: number[];
        };
        FeedbackResultsResults: {
            /** Format: int32 */
            answers: number;
            /** Format: int32 */
            asked: number;
            closed: boolean;
            /** Format: int32 */
            least: number;
            marks: components["schemas"]["FeedbackResultsMark"][];
            /** Format: int32 */
            satisfied?: number;
            words: string[];
        };
        FigureRow: {
            /** Format: date-time */
            at?: string;
            /** Format: int64 */
            counts: number;
            detail: string;
            key: string;
            name: string;
        };
        FirstRunAdmitted: {
            /** @enum {string} */
            grant: "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDITOR" | "FLOW_ADMINISTRATOR";
            userId: string;
        };
        FirstRunControllerDoor: {
            open: boolean;
        };
        FirstRunControllerFirstPassword: {
            code: string;
            login: string;
            password: string;
        };
        FirstRunControllerNewcomer: {
            code: string;
            login: string;
            name: string;
            password: string;
        };
        Forecast: {
            code: string;
            /** Format: int32 */
            days: number;
            /** Format: int32 */
            done: number;
            /** Format: date */
            due: string;
            /** Format: date */
            expected?: string;
            /** Format: date */
            from: string;
            /** Format: int32 */
            handedIn: number;
            name: string;
            /** Format: int32 */
            owing: number;
            /** @enum {string} */
            reason?: "TOO_SOON" | "NOTHING_BEGUN" | "ONLY_TO_HAND_IN" | "TOO_FEW" | "TOO_SLOW" | "SOME_UNITS";
            units: components["schemas"]["ForecastOfUnit"][];
            /** @enum {string} */
            what: "LIST" | "REPORT";
        };
        ForecastOfUnit: {
            /** Format: int32 */
            done: number;
            /** Format: date */
            expected?: string;
            /** Format: int32 */
            open: number;
            /** @enum {string} */
            reason?: "TOO_SOON" | "NOTHING_BEGUN" | "ONLY_TO_HAND_IN" | "TOO_FEW" | "TOO_SLOW" | "SOME_UNITS";
            unit: string;
            unitId: string;
        };
        FormPrintControllerWanted: {
            ids: string[];
        };
        FormSealsBox: {
            mark?: components["schemas"]["FormSealsMark"];
            name: string;
            /** @enum {string} */
            state: "NOT_STAMPED" | "TO_SCAN" | "STAMPED" | "VOIDED";
            step: string;
        };
        FormSealsEnded: {
            /** Format: date-time */
            at?: string;
            why: string;
        };
        FormSealsMark: {
            /** Format: date-time */
            at: string;
            by?: string;
            ended?: components["schemas"]["FormSealsEnded"];
            stamp?: string;
            /** @enum {string} */
            track: "PAPER" | "SEAL";
            unit: string;
        };
        Frozen: {
            /** Format: date-time */
            asOf: string;
            figures: components["schemas"]["FrozenFigure"][];
            /** Format: int32 */
            number: number;
            parts: components["schemas"]["FrozenPart"][];
            title: string;
            unit: string;
        };
        FrozenFigure: {
            /** @enum {string} */
            code: "TEAMS_STANDING" | "MEMBERS" | "SEATS_SHORT" | "COURSES" | "PEOPLE_TRAINED" | "COVERAGE" | "HOURS" | "CERTIFICATES" | "SATISFACTION" | "KEY_ACTIVITIES" | "REGULAR_ACTIVITIES" | "APPEARANCES" | "SERVICE_HOURS" | "PEOPLE_SERVED" | "SITES_REACHED" | "CANCELLED" | "EXAMPLES" | "COURSES_PLANNED" | "ACTIVITIES_PLANNED";
            /** Format: int64 */
            counted?: number;
            /** Format: int64 */
            entered?: number;
            name: string;
            part: string;
            /** Format: int64 */
            period?: number;
            reason: string;
            unit: string;
        };
        FrozenPart: {
            code: string;
            name: string;
            text: string;
        };
        GapControllerFilled: {
            value: string;
            was: string;
        };
        GapControllerTable: {
            /** Format: int32 */
            count: number;
            items: components["schemas"]["GapsGap"][];
            next?: string;
        };
        GapPhotosTaken: {
            /** Format: int32 */
            taken: number;
            unmatched: string[];
        };
        GapsGap: {
            dossier: components["schemas"]["Dossier"];
            missing: ("NAME" | "GENDER" | "BIRTH" | "ETHNICITY" | "POLITICS" | "EMPLOYER" | "MOBILE" | "CATEGORY" | "SPECIALTY" | "DEEDS" | "HONOURS" | "PHOTO")[];
            nominationId: string;
            number: string;
        };
        Gathering: {
            counted?: boolean;
            /** Format: date-time */
            countedAt?: string;
            /** Format: date-time */
            endsAt: string;
            hostId?: string;
            id: string;
            /** @enum {string} */
            kind: "LESSON" | "ACTIVITY";
            /** Format: int32 */
            others: number;
            ownerId: string;
            place: string;
            planId?: string;
            regionId: string;
            /** Format: int32 */
            revision: number;
            /** Format: date-time */
            startsAt: string;
            /** @enum {string} */
            state: "PLANNED" | "ENDED" | "CANCELLED";
            title: string;
            unitId: string;
        };
        GatheringControllerAsked: {
            id: string;
        };
        GatheringControllerOthers: {
            /** Format: int32 */
            others: number;
        };
        GatheringControllerSending: {
            scans: components["schemas"]["GatheringControllerSent"][];
            /** Format: date-time */
            sentAt: string;
        };
        GatheringControllerSent: {
            /** Format: date-time */
            at: string;
            code?: string;
            /** @enum {string} */
            means: "STAFF_SCAN" | "OWN_PHONE" | "LIST" | "SHEET" | "SELF_NAMED" | "POSTER" | "AMENDED";
            nonce: string;
            out: boolean;
            personId?: string;
        };
        GatheringControllerWanted: {
            /** Format: date-time */
            in?: string;
            /** Format: date-time */
            out?: string;
            reason: string;
            /** @enum {string} */
            state: "PRESENT" | "ABSENT" | "EXCUSED";
        };
        GiveFeedbackAsked: {
            course: string;
            given: boolean;
        };
        GrantControllerNewGrant: {
            /** @enum {string} */
            grant: "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDITOR" | "FLOW_ADMINISTRATOR";
        };
        HandOutFeedbackSlip: {
            code: string;
            name: string;
            qr: string;
        };
        ImportControllerCell: {
            value: string;
        };
        ImportControllerConfirmation: {
            submit: boolean;
        };
        ImportControllerConfirmed: {
            notWritten: components["schemas"]["ImportReportRow"][];
            outcome: components["schemas"]["ConfirmImportOutcome"];
            report: components["schemas"]["ImportReportReport"];
        };
        ImportControllerExclusion: {
            excluded: boolean;
        };
        ImportControllerRepair: {
            undone: boolean;
        };
        ImportControllerUnfinished: {
            /** Format: int32 */
            count: number;
            items: components["schemas"]["UnfinishedDraftsUnfinished"][];
            next?: string;
        };
        ImportReportRepaired: {
            cell: string;
            field: string;
            from: string;
            to: string;
        };
        ImportReportReport: {
            counts: {
                [key: string]: number;
            };
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            doneAt?: string;
            fileName: string;
            forecast: components["schemas"]["RosterForecastLine"][];
            id: string;
            interrupted: boolean;
            photosUnmatched: string[];
            planId: string;
            remarks: string[];
            /** Format: int32 */
            repaired: number;
            state: string;
            unitId: string;
            unitInFile: string;
        };
        ImportReportRow: {
            duplicates: string[];
            employerUnit?: string;
            missing: string[];
            nominationId?: string;
            notice?: string;
            number: string;
            photo: boolean;
            problems: components["schemas"]["ImportReportWrong"][];
            repairs: components["schemas"]["ImportReportRepaired"][];
            /** Format: int32 */
            row: number;
            /** @enum {string} */
            state: "READY" | "BROKEN" | "DUPLICATE" | "EXCLUDED" | "WRITTEN";
            undone: string[];
            values: {
                [key: string]: string;
            };
        };
        ImportReportSummary: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            doneAt?: string;
            fileName: string;
            id: string;
            ofForms: boolean;
            state: string;
        };
        ImportReportWrong: {
            cell: string;
            field: string;
            words: string;
        };
        InvalidInputProblem: {
            choices: string[];
            field: string;
            message: string;
        };
        JsonNode: unknown;
        KeptDraft: {
            id: string;
            missing: ("NAME" | "GENDER" | "BIRTH" | "ETHNICITY" | "POLITICS" | "EMPLOYER" | "MOBILE" | "CATEGORY" | "SPECIALTY" | "DEEDS" | "HONOURS" | "PHOTO")[];
            notice?: string;
            number: string;
            /** Format: int32 */
            version: number;
        };
        Lapsed: {
            /** Format: date-time */
            at: string;
            cause: string;
        };
        LessonFacts: {
            courseId: string;
            /** Format: date-time */
            endsAt: string;
            gatheringId?: string;
            hours: number;
            id: string;
            /** Format: int32 */
            ordinal: number;
            place: string;
            /** Format: date-time */
            startsAt: string;
            topic: string;
        };
        LoginControllerAttempt: {
            login: string;
            password: string;
        };
        LoginControllerVisit: {
            me?: components["schemas"]["Me"];
        };
        MailParcelMailing: {
            maySend: boolean;
            /** Format: int64 */
            mostMegabytes: number;
            sent: components["schemas"]["MailParcelSent"][];
        };
        MailParcelSent: {
            /** Format: date-time */
            at: string;
            by: string;
            sha256: string;
            state: string;
            to: string[];
        };
        MarksMark: {
            category: string;
            person: string;
            planId?: string;
            process: string;
            seen: boolean;
            step: string;
            stepName: string;
            taskId: string;
            text: string;
        };
        MaterialControllerAdded: {
            id: string;
        };
        Me: {
            csrf: components["schemas"]["MeCsrf"];
            duties: components["schemas"]["Duty"][];
            grants: ("SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDITOR" | "FLOW_ADMINISTRATOR")[];
            name: string;
            passwordToChange: boolean;
            told: components["schemas"]["Told"][];
            userId: string;
        };
        MeCsrf: {
            cookie: string;
            header: string;
        };
        MergeControllerMerged: {
            /** Format: int32 */
            revision: number;
        };
        MergeControllerSent: {
            /** Format: date */
            day?: string;
            scan?: string;
            words: string;
        };
        MergeControllerTaking: {
            part: string;
            report: string;
            /** Format: int32 */
            revision: number;
        };
        MergeReportSource: {
            figures: components["schemas"]["FrozenFigure"][];
            /** Format: int32 */
            number?: number;
            parts: components["schemas"]["FrozenPart"][];
            region: string;
            reportId?: string;
            taken: components["schemas"]["MergeReportTakenPart"][];
            unit: string;
        };
        MergeReportSources: {
            regions: components["schemas"]["MergeReportSource"][];
            sums: components["schemas"]["MergeReportSum"][];
        };
        MergeReportSum: {
            /** @enum {string} */
            code: "TEAMS_STANDING" | "MEMBERS" | "SEATS_SHORT" | "COURSES" | "PEOPLE_TRAINED" | "COVERAGE" | "HOURS" | "CERTIFICATES" | "SATISFACTION" | "KEY_ACTIVITIES" | "REGULAR_ACTIVITIES" | "APPEARANCES" | "SERVICE_HOURS" | "PEOPLE_SERVED" | "SITES_REACHED" | "CANCELLED" | "EXAMPLES" | "COURSES_PLANNED" | "ACTIVITIES_PLANNED";
            /** Format: int64 */
            counted: number;
            missing: string[];
            name: string;
            unit: string;
        };
        MergeReportTakenPart: {
            code: string;
            /** Format: int32 */
            number: number;
        };
        MessageControllerSeen: {
            /** @enum {string} */
            kind?: "OBLIGATION_URGED" | "REMINDED" | "STILL_OWED" | "TASK_URGED" | "RETURNED" | "DATE_MOVED" | "EXTENSION_GRANTED" | "EXTENSION_REFUSED" | "BULLETIN_ISSUED" | "ACCEPTED" | "TASKS_DUE" | "IMPORTED" | "FLOW_FAILED" | "DRAFT_WAITS" | "LETTERS_FAILED";
            /** Format: date-time */
            until: string;
        };
        MessageSettingControllerAddress: {
            address: string;
        };
        MessageSettingControllerCode: {
            code: string;
        };
        MessageSettingControllerKind: {
            channels: ("MAIL" | "WORK_CHAT" | "SMS")[];
            /** @enum {string} */
            kind: "OBLIGATION_URGED" | "REMINDED" | "STILL_OWED" | "TASK_URGED" | "RETURNED" | "DATE_MOVED" | "EXTENSION_GRANTED" | "EXTENSION_REFUSED" | "BULLETIN_ISSUED" | "ACCEPTED" | "TASKS_DUE" | "IMPORTED" | "FLOW_FAILED" | "DRAFT_WAITS" | "LETTERS_FAILED";
        };
        MessageSettingControllerWanted: {
            chosen: components["schemas"]["MessageSettingControllerKind"][];
            /** Format: int32 */
            digestHour?: number;
            /** Format: int32 */
            quietFrom?: number;
            /** Format: int32 */
            quietUntil?: number;
        };
        MessageSettingsChosen: {
            channels: ("MAIL" | "WORK_CHAT" | "SMS")[];
            /** @enum {string} */
            kind: "OBLIGATION_URGED" | "REMINDED" | "STILL_OWED" | "TASK_URGED" | "RETURNED" | "DATE_MOVED" | "EXTENSION_GRANTED" | "EXTENSION_REFUSED" | "BULLETIN_ISSUED" | "ACCEPTED" | "TASKS_DUE" | "IMPORTED" | "FLOW_FAILED" | "DRAFT_WAITS" | "LETTERS_FAILED";
        };
        MessageSettingsSettings: {
            address?: string;
            chosen: components["schemas"]["MessageSettingsChosen"][];
            pending?: string;
            times: components["schemas"]["QuietTimes"];
            ways: components["schemas"]["MessageSettingsWay"][];
        };
        MessageSettingsWay: {
            /** @enum {string} */
            channel: "MAIL" | "WORK_CHAT" | "SMS";
            configured: boolean;
            reached: boolean;
        };
        MessagesCount: {
            byKind: {
                [key: string]: number;
            };
            /** Format: int32 */
            unread: number;
        };
        MessagesShown: {
            /** Format: int32 */
            amount: number;
            /** Format: date-time */
            at: string;
            /** Format: date */
            due?: string;
            id: string;
            /** @enum {string} */
            kind: "OBLIGATION_URGED" | "REMINDED" | "STILL_OWED" | "TASK_URGED" | "RETURNED" | "DATE_MOVED" | "EXTENSION_GRANTED" | "EXTENSION_REFUSED" | "BULLETIN_ISSUED" | "ACCEPTED" | "TASKS_DUE" | "IMPORTED" | "FLOW_FAILED" | "DRAFT_WAITS" | "LETTERS_FAILED";
            page: string;
            /** @enum {string} */
            state: "UNREAD" | "READ" | "OVER";
            what: string;
            who: string;
            words: string;
        };
        Milestone: {
            code: string;
            /** Format: date */
            day: string;
            due: string;
            from: string;
            hour?: string;
            name: string;
        };
        MobileRequestControllerNewRequest: {
            reason: string;
            /** @enum {string} */
            use: "SHOWN" | "EXPORTED";
        };
        ModelChange: {
            called: string;
            element: string;
            file: string;
            from: string;
            /** @enum {string} */
            kind: "ADDED" | "REMOVED" | "CHANGED";
            property: string;
            to: string;
        };
        ModelProblem: {
            element: string;
            file: string;
            sentence: string;
        };
        MoreMobilesAsked: {
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            decidedBy?: string;
            id: string;
            mayDecide: boolean;
            /** Format: int32 */
            people: number;
            reason: string;
            /** @enum {string} */
            state: "OPEN" | "AGREED" | "REFUSED";
            unit: string;
            /** @enum {string} */
            use: "SHOWN" | "EXPORTED";
        };
        NominationControllerDraft: {
            askedUnitId?: string;
            dossier: components["schemas"]["Dossier"];
            planId: string;
            unitId: string;
        };
        NominationControllerEdit: {
            askedUnitId?: string;
            dossier: components["schemas"]["Dossier"];
            /** Format: int32 */
            version: number;
        };
        NominationControllerReason: {
            reason: string;
        };
        NominationControllerSubmit: {
            /** Format: int32 */
            version: number;
        };
        NominationListRow: {
            awaits?: string;
            birth?: string;
            category?: string;
            /** Format: int32 */
            dossierVersion: number;
            /** Format: int32 */
            draftVersion?: number;
            employer?: string;
            ethnicity?: string;
            gender?: string;
            id: string;
            maskedMobile?: string;
            missing: ("NAME" | "GENDER" | "BIRTH" | "ETHNICITY" | "POLITICS" | "EMPLOYER" | "MOBILE" | "CATEGORY" | "SPECIALTY" | "DEEDS" | "HONOURS" | "PHOTO")[];
            name?: string;
            number: string;
            open: components["schemas"]["WhereaboutsStep"][];
            planId: string;
            politics?: string;
            recommender: string;
            recommenderId: string;
            regionId: string;
            /** @enum {string} */
            state: "DRAFT" | "IN_PROGRESS" | "NOT_CHOSEN" | "REJECTED" | "WITHDRAWN" | "ACCEPTED";
            /** Format: date-time */
            submittedAt?: string;
        };
        NominationPlacesPlace: {
            open: boolean;
            planId: string;
            unitId: string;
        };
        NomineeChoicesChoice: {
            /** Format: int32 */
            count: number;
            id: string;
            name?: string;
        };
        NomineeChoicesChoices: {
            places: components["schemas"]["NomineeChoicesChoice"][];
            recommenders: components["schemas"]["NomineeChoicesChoice"][];
            regions: components["schemas"]["NomineeChoicesChoice"][];
        };
        NomineeFileControllerMobile: {
            mobile: string;
        };
        NomineeFileSheet: {
            askedUnitId?: string;
            awaits?: string;
            dossier: components["schemas"]["Dossier"];
            /** Format: int32 */
            dossierVersion: number;
            /** Format: int32 */
            draftVersion: number;
            endReason?: string;
            id: string;
            inHand: components["schemas"]["WhereaboutsStep"][];
            /** @enum {string} */
            kind: "EMPLOYED" | "RESIDENT";
            mayEdit: boolean;
            mayWithdraw: boolean;
            missing: ("NAME" | "GENDER" | "BIRTH" | "ETHNICITY" | "POLITICS" | "EMPLOYER" | "MOBILE" | "CATEGORY" | "SPECIALTY" | "DEEDS" | "HONOURS" | "PHOTO")[];
            number: string;
            open: components["schemas"]["TaskEntry"][];
            origin: string;
            originId: string;
            planId: string;
            recommender: string;
            recommenderId: string;
            region: string;
            regionId: string;
            /** @enum {string} */
            state: "DRAFT" | "IN_PROGRESS" | "NOT_CHOSEN" | "REJECTED" | "WITHDRAWN" | "ACCEPTED";
            urged: {
                [key: string]: components["schemas"]["UrgesUrged"];
            };
        };
        NomineeHistoryBox: {
            name: string;
            step: string;
        };
        NomineeHistoryHistory: {
            boxes: components["schemas"]["NomineeHistoryBox"][];
            done: components["schemas"]["TaskEntry"][];
            opinions: components["schemas"]["Opinion"][];
            people: {
                [key: string]: string;
            };
            transfers: components["schemas"]["Transfer"][];
            units: {
                [key: string]: string;
            };
            versions: components["schemas"]["DossierVersion"][];
        };
        NomineeListControllerCount: {
            /** Format: int32 */
            count: number;
            more: boolean;
        };
        NomineeListControllerNewView: {
            name: string;
            query: components["schemas"]["NomineeQuery"];
        };
        NomineeListControllerSearched: {
            q: string;
        };
        NomineeQuery: {
            awaits?: string;
            category?: string;
            late?: boolean;
            mine?: boolean;
            plan?: string;
            q?: string;
            recommender?: string;
            region?: string;
            /** @enum {string} */
            state?: "DRAFT" | "IN_PROGRESS" | "NOT_CHOSEN" | "REJECTED" | "WITHDRAWN" | "ACCEPTED";
            submitted?: boolean;
        };
        NomineeRoundsRound: {
            /** @enum {string} */
            answer?: "TAKEN" | "DECLINED";
            category: string;
            /** @enum {string} */
            kind: "OWN_POOL" | "REGION_MARKS" | "FROM_COUNTY_TEAMS" | "FROM_CITY_TEAMS";
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            ownerId: string;
            /** Format: int32 */
            ranking: number;
            reason?: string;
            selectionId: string;
            /** @enum {string} */
            state: "CHOSEN" | "RESERVE" | "TAKEN_BACK";
        };
        NomineeSearchAnswer: {
            more: boolean;
            people: components["schemas"]["NomineeSearchFound"][];
        };
        NomineeSearchFound: {
            employer?: string;
            id: string;
            name?: string;
            number: string;
            plan: string;
            planId: string;
            recommender: string;
            /** @enum {string} */
            state: "DRAFT" | "IN_PROGRESS" | "NOT_CHOSEN" | "REJECTED" | "WITHDRAWN" | "ACCEPTED";
        };
        NomineeWayListing: {
            /** Format: date-time */
            at: string;
            number: string;
            reason: string;
            /** @enum {string} */
            state: "LISTED" | "RETURNED" | "CORRECTED" | "ACCEPTED" | "REMOVED";
            submissionId: string;
        };
        NomineeWayTeam: {
            category: string;
            /** Format: date-time */
            joinedAt: string;
            /** Format: date-time */
            leftAt?: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            reason?: string;
            regionId: string;
            teamId: string;
        };
        NomineeWayWay: {
            lists: components["schemas"]["NomineeWayListing"][];
            rounds: components["schemas"]["NomineeRoundsRound"][];
            teams: components["schemas"]["NomineeWayTeam"][];
        };
        NomineeWorkbookControllerWanted: {
            mobiles: boolean;
            query: components["schemas"]["NomineeQuery"];
        };
        NoticesNotice: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            count: number;
            from?: components["schemas"]["Dates"];
            id: string;
            /** @enum {string} */
            kind: "REPORT_URGED" | "OBLIGATION_URGED" | "REMINDED" | "STILL_OWED" | "TASK_URGED" | "RETURNED" | "DATE_MOVED" | "IMPORTED" | "SEALS_WAIT" | "SEAL_REFUSED";
            reason: string;
            to?: components["schemas"]["Dates"];
            what: string;
            who: string;
        };
        ObjectionControllerAnswer: {
            /** @enum {string} */
            outcome: "UPHELD" | "NOT_UPHELD" | "WITHDRAWN";
            text: string;
        };
        ObjectionControllerRaised: {
            by?: string;
            nominationId?: string;
            /** Format: date */
            on: string;
            text: string;
        };
        ObjectionControllerRecorded: {
            id: string;
        };
        ObjectionControllerShown: {
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
            id: string;
            nominationId?: string;
            /** @enum {string} */
            outcome?: "UPHELD" | "NOT_UPHELD" | "WITHDRAWN";
            raisedBy?: string;
            /** Format: date */
            raisedOn: string;
            text: string;
        };
        ObligationControllerAsked: {
            id: string;
        };
        ObligationControllerWaived: {
            code: string;
            reason: string;
            unit: string;
            waived: boolean;
        };
        ObligationControllerWanted: {
            code: string;
            reason: string;
            unit: string;
            /** Format: date */
            wanted: string;
        };
        ObligationControllerWhom: {
            code?: string;
            message?: string;
            units: string[];
        };
        ObligationGridColumn: {
            code: string;
            dayOff: boolean;
            /** Format: date */
            due: string;
            name: string;
            totals: components["schemas"]["ObligationGridTotals"];
            /** @enum {string} */
            what: "LIST" | "REPORT";
            /** Format: date */
            written: string;
        };
        ObligationGridGrid: {
            /** Format: date-time */
            asOf: string;
            columns: components["schemas"]["ObligationGridColumn"][];
            mayLead: boolean;
            mayUrge: boolean;
            planId: string;
            rows: components["schemas"]["ObligationGridRow"][];
        };
        ObligationGridRow: {
            cells: components["schemas"]["Cell"][];
            contacts: string[];
            region: string;
            regionId: string;
            unit: string;
            unitId: string;
        };
        ObligationGridTotals: {
            /** Format: int32 */
            extended: number;
            /** Format: int32 */
            handedIn: number;
            /** Format: int32 */
            late: number;
            /** Format: int32 */
            missing: number;
            /** Format: int32 */
            onTime: number;
            /** Format: int32 */
            owing: number;
            /** Format: int32 */
            waived: number;
        };
        ObligationHistoryEvent: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            day?: string;
            /** @enum {string} */
            kind: "HANDED_IN" | "URGED" | "EXTENSION_ASKED" | "EXTENSION_GRANTED" | "EXTENSION_REFUSED" | "WAIVED" | "RESTORED";
            text: string;
        };
        ObligationHistoryOpened: {
            cell: components["schemas"]["Cell"];
            contacts: string[];
            events: components["schemas"]["ObligationHistoryEvent"][];
            mayAsk: boolean;
            mayWaive: boolean;
            name: string;
            planId: string;
            unit: string;
            unitId: string;
            /** Format: date */
            written: string;
        };
        ObligationRule: {
            by: string;
            from: string;
            /** @enum {string} */
            what: "LIST" | "REPORT";
        };
        OpenTask: {
            form: components["schemas"]["JsonNode"];
            formId: string;
            task: components["schemas"]["TaskEntry"];
            transferable: boolean;
            transfers: components["schemas"]["Transfer"][];
        };
        Opinion: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            attempt: number;
            /** @enum {string} */
            decision: "AGREE" | "RETURN" | "REJECT";
            /** Format: int32 */
            dossierVersion: number;
            fields: string;
            /** Format: date */
            givenOn: string;
            id: string;
            insteadOf?: string;
            nominationId: string;
            post: string;
            reason: string;
            scan?: string;
            step: string;
            stepName: string;
            text: string;
            /** @enum {string} */
            track: "ACCOUNT" | "PAPER" | "SEAL";
            unitId?: string;
            unitName: string;
            userId: string;
            valid?: boolean;
            voided?: components["schemas"]["OpinionVoided"];
        };
        OpinionVoided: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            cause: "COVERED_FIELD_CHANGED" | "RETRACTED" | "CORRECTED" | "CHOICE_TAKEN_BACK";
            reason: string;
            userId: string;
        };
        OrganizationReportSummary: {
            /** Format: int64 */
            added: number;
            /** Format: int64 */
            changed: number;
            /** Format: date-time */
            checkedAt: string;
            /** Format: int64 */
            ended: number;
            fileName: string;
            id: string;
            /** Format: int32 */
            problems: number;
            proposed: boolean;
            /** Format: int32 */
            rows: number;
            written: boolean;
            /** Format: date-time */
            writtenAt?: string;
        };
        OwnPasswordControllerChange: {
            old: string;
            password: string;
        };
        PageAuditView: {
            items: components["schemas"]["AuditView"][];
            next?: string;
        };
        PageCaseNamesNamed: {
            items: components["schemas"]["CaseNamesNamed"][];
            next?: string;
        };
        PageChange: {
            items: components["schemas"]["Change"][];
            next?: string;
        };
        PageDoneRow: {
            items: components["schemas"]["DoneRow"][];
            next?: string;
        };
        PageImportReportRow: {
            items: components["schemas"]["ImportReportRow"][];
            next?: string;
        };
        PageMessagesShown: {
            items: components["schemas"]["MessagesShown"][];
            next?: string;
        };
        PageNominationListRow: {
            items: components["schemas"]["NominationListRow"][];
            next?: string;
        };
        PageProblem: {
            items: components["schemas"]["Problem"][];
            next?: string;
        };
        PageSealRegisterEntry: {
            items: components["schemas"]["SealRegisterEntry"][];
            next?: string;
        };
        PageSealRequestBookLine: {
            items: components["schemas"]["SealRequestBookLine"][];
            next?: string;
        };
        PageSealUsesUsed: {
            items: components["schemas"]["SealUsesUsed"][];
            next?: string;
        };
        PageStampWorkRow: {
            items: components["schemas"]["StampWorkRow"][];
            next?: string;
        };
        PageTaskRow: {
            items: components["schemas"]["TaskRow"][];
            next?: string;
        };
        PageUserView: {
            items: components["schemas"]["UserView"][];
            next?: string;
        };
        PageWaitingOrdersWaiting: {
            items: components["schemas"]["WaitingOrdersWaiting"][];
            next?: string;
        };
        PageWaitingThingsWaiting: {
            items: components["schemas"]["WaitingThingsWaiting"][];
            next?: string;
        };
        PaperKindPlaceholder: {
            /** @enum {string} */
            kind: "TEXT" | "PICTURE" | "LIST" | "CONDITION";
            meaning: string;
            name: string;
            within?: string;
        };
        PaperTemplateControllerDraft: {
            note: string;
            source: string;
        };
        PaperTemplateControllerPublication: {
            live: string;
            reason: string;
            sha256: string;
        };
        PaperTemplateControllerRevision: {
            note: string;
            sha256: string;
            source: string;
        };
        PaperTemplateControllerSource: {
            source: string;
        };
        ParcelControllerReceivers: {
            to: string[];
        };
        ParcelControllerWord: {
            text: string;
        };
        PassControllerWanted: {
            again: boolean;
            people: string[];
        };
        PassTaskControllerDeferral: {
            /** Format: date */
            until: string;
        };
        PassTaskControllerPassed: {
            id: string;
        };
        PassTaskControllerRetraction: {
            reason?: string;
        };
        PassTaskControllerTransfer: {
            reason?: string;
            unitId?: string;
            userId?: string;
        };
        PasswordCodesTold: {
            code: string;
            login: string;
            name: string;
            needsSecondKey: boolean;
            /** Format: date-time */
            until: string;
            userId: string;
        };
        PeopleFilesExtent: {
            /** Format: int32 */
            files: number;
            /** Format: int32 */
            people: number;
        };
        Phase: {
            code: string;
            /** Format: date */
            from: string;
            /** @enum {string} */
            level?: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name: string;
            result: string;
            /** Format: date */
            to: string;
        };
        PhraseControllerNewPhrase: {
            text: string;
            unitId?: string;
        };
        PhraseControllerPhraseChange: {
            /** Format: int32 */
            position: number;
            text: string;
        };
        PhrasesPhrase: {
            editable: boolean;
            id: string;
            /** Format: int32 */
            position: number;
            text: string;
            unitId?: string;
            unitName?: string;
        };
        PlanEndView: {
            archiveSha256?: string;
            /** Format: int64 */
            archiveSize?: number;
            /** Format: date-time */
            archivedAt?: string;
            /** Format: int32 */
            chosen: number;
            /** Format: date-time */
            doneAt?: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: date-time */
            endedAt?: string;
            forgetChosen: boolean;
            /** Format: int32 */
            forgotten: number;
            /** Format: int32 */
            nominees: number;
            /** Format: int32 */
            retentionDays: number;
            state: string;
            words: string;
        };
        PlanFile: {
            annexes: string[];
            categories: components["schemas"]["Category"][];
            code: string;
            deadlines: components["schemas"]["StepDeadlines"][];
            documentNumber: string;
            formNotes?: string[];
            /** Format: date */
            issuedOn: string;
            milestones: components["schemas"]["Milestone"][];
            obligations?: components["schemas"]["ObligationRule"][];
            office: string;
            /** @enum {string} */
            onDayOff?: "AS_WRITTEN" | "NEXT_WORKING_DAY";
            options: components["schemas"]["PlanOptions"];
            phases: components["schemas"]["Phase"][];
            quotas: components["schemas"]["QuotaRule"][];
            region: string;
            reminders?: number[];
            report?: components["schemas"]["ReportParts"];
            title: string;
            training?: components["schemas"]["TrainingRule"];
        };
        PlanFileControllerEdition: {
            code: string;
            /** Format: int32 */
            days?: number;
            documentNumber?: string;
            title?: string;
            /** Format: int32 */
            year?: number;
        };
        PlanOptions: {
            collectiveDecision: boolean;
            /** @enum {string} */
            differentialOf?: "QUOTA" | "TAKEN";
            /** Format: int32 */
            differentialPercent?: number;
            enquiries: boolean;
            forgetChosen: boolean;
            issuedAsDocument: boolean;
            /** Format: int32 */
            publicationDays: number;
            regionMarksAmongChosen: boolean;
            reserves: boolean;
            /** Format: int32 */
            retentionDays?: number;
            rosterPerCategory: boolean;
            stampedPackage: boolean;
        };
        PlanRightsRights: {
            archive: boolean;
            draft: boolean;
            lead: boolean;
            supplement: boolean;
        };
        PlanSummary: {
            code: string;
            documentNumber: string;
            id: string;
            missing: string[];
            /** @enum {string} */
            status: "DRAFT" | "PUBLISHED" | "CLOSED";
            statusWords: string;
            title: string;
        };
        PlanView: {
            annexes: string[];
            categories: components["schemas"]["Category"][];
            formNotes: string[];
            /** Format: date */
            issuedOn: string;
            may: components["schemas"]["PlanRightsRights"];
            milestones: components["schemas"]["PlanViewMilestoneView"][];
            obligations: components["schemas"]["PlanViewObligationView"][];
            office: string;
            /** @enum {string} */
            onDayOff: "AS_WRITTEN" | "NEXT_WORKING_DAY";
            options: components["schemas"]["PlanOptions"];
            phases: components["schemas"]["PlanViewPhaseView"][];
            plan: components["schemas"]["PlanSummary"];
            region: string;
            reminders: number[];
        };
        PlanViewMilestoneView: {
            code: string;
            /** Format: date */
            day: string;
            due: string;
            /** Format: date-time */
            end: string;
            from: string;
            hour?: string;
            name: string;
            overdue: boolean;
            words: string;
        };
        PlanViewObligationView: {
            by: string;
            from: string;
            /** @enum {string} */
            what: "LIST" | "REPORT";
        };
        PlanViewPhaseView: {
            code: string;
            current: boolean;
            /** Format: date */
            from: string;
            /** @enum {string} */
            level?: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name: string;
            result: string;
            /** Format: date */
            to: string;
            words: string;
        };
        PostControllerEnding: {
            /** Format: date */
            until: string;
        };
        PostControllerNewPost: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            kind: "CLERK" | "LEADER" | "SEAL_KEEPER";
            unitId: string;
            /** Format: date */
            until?: string;
        };
        PrintListGroup: {
            category: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            people: components["schemas"]["PrintListLine"][];
        };
        PrintListLine: {
            birth: string;
            employer: string;
            ethnicity: string;
            gender: string;
            mobile: string;
            name: string;
            politics: string;
        };
        PrintListRoster: {
            groups: components["schemas"]["PrintListGroup"][];
            paperEach: boolean;
            unit: string;
        };
        Problem: {
            /** @enum {string} */
            column: "CODE" | "NAME" | "LEVEL" | "PARENT" | "FUNCTION" | "REGION" | "STATE" | "SUCCESSOR" | "LOGIN" | "PERSON" | "MOBILE" | "UNIT" | "POST" | "FROM" | "UNTIL";
            /** Format: int32 */
            row: number;
            sentence: string;
            /** @enum {string} */
            sheet: "REGIONS" | "UNITS" | "USERS" | "POSTS";
        };
        ProcessSetControllerNoted: {
            note: string;
        };
        ProcessSetControllerPublication: {
            live: string;
            reason: string;
            sha256: string;
        };
        ProgressBoardBoard: {
            /** Format: date-time */
            due?: string;
            lines: components["schemas"]["UnitLine"][];
            mayUrge: boolean;
            planId: string;
        };
        Proof: {
            ended?: components["schemas"]["ProofEnded"];
            marks: components["schemas"]["ProofMark"][];
            name: string;
            number: string;
        };
        ProofEnded: {
            /** Format: date */
            on?: string;
            why: string;
        };
        ProofMark: {
            box: string;
            /** Format: date */
            opinionOn?: string;
            /** Format: date */
            sealedOn: string;
            /** @enum {string} */
            track: "PAPER" | "SEAL";
            unitName: string;
            /** Format: date */
            voidedOn?: string;
        };
        ProposalView: {
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            facts: {
                [key: string]: string;
            };
            id: string;
            /** @enum {string} */
            kind: "USER_DISABLED" | "USER_ENABLED" | "GRANT_TAKEN" | "POST_GIVEN" | "PASSWORD_RESET" | "PASSWORD_CODES" | "ORGANIZATION_WRITTEN" | "SEAL_REGISTERED" | "SEAL_RESUMED" | "KEEPER_NAMED" | "ONE_HAND_SET";
            login: string;
            mayDecide: boolean;
            mine: boolean;
            name: string;
            subject: string;
        };
        QuietTimes: {
            /** Format: int32 */
            digestHour?: number;
            /** Format: int32 */
            quietFrom?: number;
            /** Format: int32 */
            quietUntil?: number;
        };
        QuotaRule: {
            category: string;
            /** @enum {string} */
            kind: "OWN_POOL" | "REGION_MARKS" | "FROM_COUNTY_TEAMS" | "FROM_CITY_TEAMS";
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            recommender: string;
            /** Format: int32 */
            seats?: number;
        };
        QuotaView: {
            category?: string;
            categoryName: string;
            id: string;
            /** @enum {string} */
            kind: "OWN_POOL" | "REGION_MARKS" | "FROM_COUNTY_TEAMS" | "FROM_CITY_TEAMS";
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            levelWords: string;
            owner: string;
            ownerUnitId: string;
            region: string;
            /** Format: int32 */
            remaining?: number;
            /** Format: int32 */
            seats?: number;
            /** Format: int32 */
            used: number;
            words: string;
        };
        ReadMaterialLine: {
            addedBy: string;
            /** Format: date-time */
            at: string;
            id: string;
            /** @enum {string} */
            kind: "CERTIFICATE" | "COVERAGE" | "OTHER";
            name: string;
            /** Format: int32 */
            pages: number;
            /** Format: int64 */
            size: number;
            unit: string;
        };
        ReadMaterialMaterialList: {
            materials: components["schemas"]["ReadMaterialLine"][];
            mayChange: boolean;
        };
        ReadParcelKept: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: int32 */
            differing: number;
            file: boolean;
            id: string;
            /** Format: int32 */
            same: number;
            sha256: string;
        };
        ReadParcelReading: {
            /** Format: int32 */
            files: number;
            kept: boolean;
            /** Format: date-time */
            madeAt: string;
            people: components["schemas"]["CompareParcelPerson"][];
            rosters: string[];
            sha256: string;
        };
        ReadParcelShelf: {
            kept: components["schemas"]["ReadParcelKept"][];
            mayRead: boolean;
        };
        ReadinessLine: {
            category?: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            /** Format: int32 */
            listed: number;
            /** Format: int32 */
            ready: number;
            /** Format: int32 */
            seats?: number;
            /** Format: int32 */
            used: number;
        };
        ReadinessReady: {
            lines: components["schemas"]["ReadinessLine"][];
            /** Format: int32 */
            people: number;
            underReview?: string;
            waiting: components["schemas"]["ReadinessWaiting"][];
        };
        ReadinessWaiting: {
            category: string;
            /** Format: date-time */
            due?: string;
            holder?: string;
            name: string;
            nominationId: string;
            number: string;
            /** Format: date-time */
            since?: string;
            step?: string;
        };
        RegionControllerNewRegion: {
            code: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name: string;
            parentId?: string;
        };
        RegionControllerRegionView: {
            code: string;
            id: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name: string;
            parentId?: string;
            path: string;
        };
        ReportBookLine: {
            /** Format: date-time */
            begunAt?: string;
            begunBy?: string;
            code: string;
            /** Format: date */
            day: string;
            /** Format: date-time */
            handedInAt?: string;
            id?: string;
            mayWrite: boolean;
            name: string;
            /** Format: int32 */
            number: number;
            /** @enum {string} */
            state?: "DRAFTED" | "UNCONFIRMED" | "HANDED_IN" | "SIGNED" | "RETURNED" | "ACCEPTED";
            unit: string;
            unitId: string;
        };
        ReportControllerBeginning: {
            code: string;
            plan: string;
            unit: string;
        };
        ReportControllerBegun: {
            id: string;
        };
        ReportControllerEntered: {
            /** Format: int64 */
            number?: number;
            reason?: string;
            /** Format: int32 */
            revision: number;
        };
        ReportControllerSaved: {
            /** Format: int32 */
            revision: number;
        };
        ReportControllerWithdrawal: {
            reason: string;
        };
        ReportControllerWritten: {
            /** Format: int32 */
            revision: number;
            text: string;
        };
        ReportPageEventLine: {
            /** Format: date-time */
            at: string;
            by: string;
            /** @enum {string} */
            kind: "SUBMITTED" | "SENT_BACK" | "HANDED_IN" | "WITHDRAWN" | "SIGNED" | "RETURNED" | "CORRECTED" | "ACCEPTED" | "SENT";
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            ordinal: number;
            parts: string[];
            scanned: boolean;
            text: string;
            unit: string;
            /** Format: date */
            until?: string;
        };
        ReportPageFigureShown: {
            /** Format: int64 */
            adjusted?: number;
            /** @enum {string} */
            code: "TEAMS_STANDING" | "MEMBERS" | "SEATS_SHORT" | "COURSES" | "PEOPLE_TRAINED" | "COVERAGE" | "HOURS" | "CERTIFICATES" | "SATISFACTION" | "KEY_ACTIVITIES" | "REGULAR_ACTIVITIES" | "APPEARANCES" | "SERVICE_HOURS" | "PEOPLE_SERVED" | "SITES_REACHED" | "CANCELLED" | "EXAMPLES" | "COURSES_PLANNED" | "ACTIVITIES_PLANNED";
            /** Format: int64 */
            counted?: number;
            /** Format: int64 */
            entered?: number;
            name: string;
            part: string;
            /** Format: int64 */
            period?: number;
            reason: string;
            /** Format: int32 */
            revision: number;
            unit: string;
        };
        ReportPageHead: {
            /** Format: date-time */
            begunAt: string;
            begunBy: string;
            code: string;
            /** Format: date-time */
            handedInAt?: string;
            id: string;
            /** Format: int32 */
            number: number;
            planId: string;
            /** @enum {string} */
            state: "DRAFTED" | "UNCONFIRMED" | "HANDED_IN" | "SIGNED" | "RETURNED" | "ACCEPTED";
            title: string;
            unit: string;
            unitId: string;
        };
        ReportPagePartShown: {
            code: string;
            last: string;
            /** Format: int32 */
            most: number;
            name: string;
            /** Format: int32 */
            revision: number;
            /** Format: date-time */
            savedAt?: string;
            savedBy: string;
            text: string;
        };
        ReportPageQuoted: {
            /** Format: int32 */
            number: number;
            part: string;
            title: string;
        };
        ReportPageReturned: {
            by: string;
            parts: string[];
            text: string;
            /** Format: date */
            until?: string;
        };
        ReportPageRights: {
            correction?: string;
            merge: boolean;
            sendAs?: string;
            submit: boolean;
            withdraw: boolean;
            write: boolean;
        };
        ReportPageShown: {
            /** Format: date-time */
            asOf: string;
            events: components["schemas"]["ReportPageEventLine"][];
            figures: components["schemas"]["ReportPageFigureShown"][];
            head: components["schemas"]["ReportPageHead"];
            lastTitle?: string;
            may: components["schemas"]["ReportPageRights"];
            parts: components["schemas"]["ReportPagePartShown"][];
            quoted: components["schemas"]["ReportPageQuoted"][];
            returned?: components["schemas"]["ReportPageReturned"];
            versions: components["schemas"]["ReportPageVersionLine"][];
        };
        ReportPageVersionLine: {
            agreedBy: string;
            /** Format: date-time */
            asOf: string;
            /** Format: date-time */
            handedInAt: string;
            /** Format: int32 */
            number: number;
            scan?: string;
            sha256: string;
        };
        ReportParts: {
            parts: components["schemas"]["ReportPartsPart"][];
        };
        ReportPartsPart: {
            code: string;
            figures?: ("TEAMS_STANDING" | "MEMBERS" | "SEATS_SHORT" | "COURSES" | "PEOPLE_TRAINED" | "COVERAGE" | "HOURS" | "CERTIFICATES" | "SATISFACTION" | "KEY_ACTIVITIES" | "REGULAR_ACTIVITIES" | "APPEARANCES" | "SERVICE_HOURS" | "PEOPLE_SERVED" | "SITES_REACHED" | "CANCELLED" | "EXAMPLES" | "COURSES_PLANNED" | "ACTIVITIES_PLANNED")[];
            /** Format: int32 */
            most: number;
            name: string;
        };
        ReportRowsChange: {
            came: components["schemas"]["FigureRow"][];
            /** @enum {string} */
            code: "TEAMS_STANDING" | "MEMBERS" | "SEATS_SHORT" | "COURSES" | "PEOPLE_TRAINED" | "COVERAGE" | "HOURS" | "CERTIFICATES" | "SATISFACTION" | "KEY_ACTIVITIES" | "REGULAR_ACTIVITIES" | "APPEARANCES" | "SERVICE_HOURS" | "PEOPLE_SERVED" | "SITES_REACHED" | "CANCELLED" | "EXAMPLES" | "COURSES_PLANNED" | "ACTIVITIES_PLANNED";
            /** Format: int64 */
            frozen: number;
            name: string;
            /** Format: int64 */
            now: number;
            unit: string;
            went: components["schemas"]["FigureRow"][];
        };
        ReportRowsDrift: {
            /** Format: date-time */
            asOf: string;
            changes: components["schemas"]["ReportRowsChange"][];
            /** Format: date-time */
            now: string;
            /** Format: int32 */
            number: number;
        };
        ReportRowsRows: {
            /** Format: date-time */
            asOf: string;
            /** Format: int32 */
            next?: number;
            rows: components["schemas"]["FigureRow"][];
        };
        RosterBoardSheet: {
            differences: components["schemas"]["RosterDifference"][];
            mayMake: boolean;
            mayOrder: boolean;
            /** @enum {string} */
            track: "PAPER" | "ELECTRONIC";
            versions: components["schemas"]["RosterBoardVersion"][];
        };
        RosterBoardStamp: {
            /** Format: date-time */
            at: string;
            by: string;
            byHand: boolean;
            checkCode: string;
            found: string;
            id: string;
            parts: number[];
            reason: string;
            red: boolean;
            /** @enum {string} */
            state: "READING" | "ORDERED" | "STAMPED" | "ASK" | "DECLINED" | "VOID";
            /** @enum {string} */
            track: "PAPER" | "ELECTRONIC";
        };
        RosterBoardVersion: {
            categories: string[];
            checkCode: string;
            /** Format: date-time */
            handedUpAt?: string;
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            /** Format: int32 */
            number: number;
            /** Format: int32 */
            people: number;
            sealed: boolean;
            stamped: boolean;
            stamps: components["schemas"]["RosterBoardStamp"][];
            title: string;
        };
        RosterControllerMade: {
            id: string;
            /** Format: int32 */
            number: number;
        };
        RosterControllerMatch: {
            checkCode?: string;
            reason: string;
        };
        RosterControllerReason: {
            reason: string;
        };
        RosterControllerScanned: {
            id: string;
            /** @enum {string} */
            state: "READING" | "ORDERED" | "STAMPED" | "ASK" | "DECLINED" | "VOID";
        };
        RosterControllerWanted: {
            planId: string;
            unitId: string;
        };
        RosterDifference: {
            /** @enum {string} */
            kind: "NOT_ON_ROSTER" | "NOT_ON_LIST" | "FIELD" | "ORDER" | "SEATS" | "STAMP";
            nominationId?: string;
            person: string;
            words: string;
        };
        RosterForecastBeyond: {
            name?: string;
            /** Format: int32 */
            row: number;
        };
        RosterForecastLine: {
            /** Format: int32 */
            beyond: number;
            category: string;
            /** Format: int32 */
            chosen: number;
            firstBeyond?: components["schemas"]["RosterForecastBeyond"];
            /** Format: int32 */
            inFile: number;
            name: string;
            /** Format: int32 */
            pool: number;
            /** Format: int32 */
            seats?: number;
        };
        RoundPulsePulse: {
            changes: components["schemas"]["RoundPulseSaid"][];
            version: string;
        };
        RoundPulseSaid: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: int64 */
            id: number;
            mine: boolean;
            person?: string;
            unit?: string;
            /** @enum {string} */
            what: "OPENED" | "CHOSEN" | "RESERVE" | "TAKEN_BACK" | "RANKED" | "ASKED" | "PASSED_OVER" | "AGREED" | "OBJECTED" | "PROPOSED" | "CONFIRMED" | "GIVEN_BACK" | "CANCELLED" | "OBJECTION_RECORDED" | "OBJECTION_ANSWERED" | "MOVED_UP" | "TAKEN" | "DECLINED";
        };
        RouteChange: {
            called: string;
            cases: string;
            /** Format: int64 */
            count: number;
            from: string;
            step: string;
            to: string;
        };
        RunningCasesAt: {
            /** Format: int32 */
            cases: number;
            id: string;
            name: string;
        };
        RunningCasesVersion: {
            /** Format: int64 */
            cases: number;
            deploymentId: string;
            name: string;
            places: components["schemas"]["RunningCasesAt"][];
            process: string;
            /** Format: int32 */
            version: number;
        };
        SavedViewsSavedView: {
            id: string;
            name: string;
            query: components["schemas"]["NomineeQuery"];
        };
        ScanBookIntake: {
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            done: number;
            id: string;
            pages: {
                [key: string]: number;
            };
            /** Format: int32 */
            total: number;
        };
        ScanBookPage: {
            /** Format: date-time */
            at: string;
            id: string;
            intakeId: string;
            note: string;
            /** Format: int32 */
            page: number;
            /** Format: int32 */
            part: number;
            person?: components["schemas"]["ScanBookPerson"];
            picture: boolean;
            seen: string[];
            /** @enum {string} */
            state: "MATCHED" | "ASK" | "NO_CODE" | "FOREIGN_CODE" | "UNKNOWN" | "TWICE" | "EXPIRED" | "UNREADABLE" | "DISCARDED";
        };
        ScanBookPerson: {
            employer?: string;
            id: string;
            name?: string;
            number: string;
        };
        ScanBookSheet: {
            boxes: {
                [key: string]: string;
            };
            intakes: components["schemas"]["ScanBookIntake"][];
            pages: components["schemas"]["ScanBookPage"][];
        };
        ScanControllerMatched: {
            checkCode?: string;
            nominationId: string;
            steps: string[];
        };
        ScanControllerReason: {
            reason: string;
        };
        ScannedPeopleKnown: {
            /** Format: date-time */
            at?: string;
            name?: string;
            nonce: string;
            /** @enum {string} */
            outcome: "SIGNED_IN" | "ALREADY" | "SIGNED_OUT" | "REFUSED";
            personId?: string;
            words: string;
        };
        SealBatch: {
            id: string;
            outcomes: components["schemas"]["SealBatchOutcome"][];
            sealId: string;
            stalled: boolean;
        };
        SealBatchOutcome: {
            message: string;
            orderId: string;
            /** @enum {string} */
            state: "PENDING" | "RUNNING" | "DONE" | "FAILED";
            title: string;
        };
        SealControllerNewKeeper: {
            /** Format: date */
            from: string;
            insteadOf?: string;
            /** Format: date */
            until?: string;
            userId: string;
        };
        SealControllerNewSeal: {
            /** Format: date */
            from: string;
            /** @enum {string} */
            kept?: "HERE" | "DEVICE" | "PLATFORM";
            keptAs?: string;
            name: string;
            /** @enum {string} */
            shape: "PARTY" | "GOVERNMENT" | "STAR";
            unitId: string;
            /** Format: date */
            until?: string;
        };
        SealControllerReason: {
            reason: string;
        };
        SealOrderControllerChoice: {
            sealId: string;
        };
        SealOrderControllerCount: {
            /** Format: int32 */
            count: number;
        };
        SealOrderControllerNewBatch: {
            orderIds: string[];
            pin: string;
            sealId: string;
        };
        SealOrderControllerPin: {
            pin: string;
        };
        SealOrderControllerReason: {
            reason: string;
        };
        SealPinControllerNewPin: {
            former?: string;
            pin: string;
        };
        SealRegisterEntry: {
            /** Format: date */
            from: string;
            id: string;
            inForce: boolean;
            keepers: components["schemas"]["SealRegisterKeeperEntry"][];
            name: string;
            reason: string;
            /** @enum {string} */
            shape: "PARTY" | "GOVERNMENT" | "STAR";
            /** @enum {string} */
            state: "ACTIVE" | "SUSPENDED" | "REVOKED";
            unitId: string;
            unitName: string;
            /** Format: date */
            until?: string;
        };
        SealRegisterKeeperEntry: {
            /** Format: date */
            from: string;
            id: string;
            name: string;
            /** @enum {string} */
            pin: "UNSET" | "SET" | "LOCKED";
            /** Format: date */
            until?: string;
            userId: string;
        };
        SealRegisterOwn: {
            id: string;
            inForce: boolean;
            name: string;
            /** @enum {string} */
            pin: "UNSET" | "SET" | "LOCKED";
            reason: string;
            /** @enum {string} */
            state: "ACTIVE" | "SUSPENDED" | "REVOKED";
            unitId: string;
            unitName: string;
        };
        SealRequestBookLine: {
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            box: string;
            departmentName: string;
            id: string;
            /** Format: date */
            on: string;
            opinion: string;
            purpose: string;
            reason: string;
            /** @enum {string} */
            state: "OPEN" | "ORDERED" | "SEALED" | "REFUSED" | "CANCELLED";
            title: string;
            unitName: string;
        };
        SealSetting: {
            defaultSealId?: string;
            oneHand: boolean;
            /** @enum {string} */
            track: "PAPER" | "ELECTRONIC";
            unitId: string;
        };
        SealSettingControllerNewTrack: {
            /** @enum {string} */
            track: "PAPER" | "ELECTRONIC";
        };
        SealSettingControllerOneHand: {
            oneHand: boolean;
        };
        SealSettingControllerPreferred: {
            sealId: string;
        };
        SealUsesUsed: {
            /** Format: date-time */
            at: string;
            box: string;
            certificate: string;
            document: string;
            id: string;
            keeper: string;
            sealName: string;
            sha256: string;
            title: string;
            unitName: string;
        };
        SealVerificationControllerSealOnFile: {
            /** Format: date-time */
            at?: string;
            intact: boolean;
            problems: string[];
            unitName: string;
        };
        SealVerificationControllerSealVerdict: {
            intact: boolean;
            problems: string[];
            seals: components["schemas"]["SealVerificationControllerSealOnFile"][];
        };
        SelectionBoardAsked: {
            /** Format: date-time */
            answeredAt?: string;
            /** Format: date-time */
            askedAt: string;
            /** @enum {string} */
            state: "ASKED" | "AGREED" | "OBJECTED" | "PASSED_OVER";
            text: string;
            unit: string;
            unitId: string;
        };
        SelectionBoardBoard: {
            asked: components["schemas"]["SelectionBoardAsked"][];
            /** Format: date-time */
            confirmedAt?: string;
            id: string;
            /** @enum {string} */
            kind: "OWN_POOL" | "REGION_MARKS" | "FROM_COUNTY_TEAMS" | "FROM_CITY_TEAMS";
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            note?: string;
            open: components["schemas"]["TaskEntry"][];
            /** Format: date-time */
            openedAt: string;
            owner: string;
            ownerId: string;
            planId: string;
            recused: components["schemas"]["SelectionBoardInRecusal"][];
            regionId: string;
            seats: components["schemas"]["SelectionBoardSeats"][];
            /** @enum {string} */
            state: "OPEN" | "CONFIRMED" | "CLOSED" | "CANCELLED";
        };
        SelectionBoardCandidate: {
            /** @enum {string} */
            answer?: "TAKEN" | "DECLINED";
            awaits?: string;
            birth?: string;
            category: string;
            /** @enum {string} */
            choice?: "CHOSEN" | "RESERVE" | "TAKEN_BACK";
            employer: string;
            function?: string;
            gender?: string;
            name: string;
            nominationId: string;
            number: string;
            opinion?: string;
            politics?: string;
            /** Format: int32 */
            ranking?: number;
            specialty?: string;
            town?: string;
        };
        SelectionBoardInRecusal: {
            name: string;
            /** @enum {string} */
            post: "CLERK" | "LEADER" | "SEAL_KEEPER";
            unit: string;
        };
        SelectionBoardSeats: {
            category?: string;
            /** Format: int32 */
            seats?: number;
            /** Format: int32 */
            used: number;
        };
        SelectionControllerDepartments: {
            unitIds: string[];
        };
        SelectionControllerOpened: {
            id: string;
        };
        SelectionControllerOpening: {
            /** @enum {string} */
            kind: "OWN_POOL" | "REGION_MARKS" | "FROM_COUNTY_TEAMS" | "FROM_CITY_TEAMS";
            planId: string;
            unitId: string;
        };
        SelectionControllerReason: {
            reason: string;
        };
        SetView: {
            author: string;
            authorId: string;
            /** Format: date-time */
            draftedAt: string;
            id: string;
            live: boolean;
            note: string;
            /** Format: int32 */
            number?: number;
            /** @enum {string} */
            origin: "SHIPPED" | "UPLOADED" | "MODELER" | "EARLIER";
            /** Format: date-time */
            publishedAt?: string;
            publisher?: string;
            reason?: string;
            sha256: string;
            /** @enum {string} */
            state: "DRAFT" | "PUBLISHED" | "DISCARDED";
        };
        SetViewReviewed: {
            /** Format: int32 */
            against?: number;
            changes: components["schemas"]["ModelChange"][];
            files: string[];
            liveId?: string;
            problems: components["schemas"]["ModelProblem"][];
            remarks: components["schemas"]["ModelProblem"][];
            routes: components["schemas"]["RouteChange"][];
            set: components["schemas"]["SetView"];
        };
        ShowWordFormsPiece: {
            fields: string[];
            /** Format: int32 */
            span: number;
            text: string;
        };
        ShowWordFormsSaid: {
            box: string;
            text: string;
        };
        ShowWordFormsView: {
            drawn: boolean;
            fileName: string;
            lines: components["schemas"]["ShowWordFormsPiece"][][];
            message?: string;
            notes: string[];
            /** Format: int32 */
            nth: number;
            /** Format: int32 */
            of: number;
            opinions: components["schemas"]["ShowWordFormsSaid"][];
            photo: boolean;
            /** Format: int32 */
            row: number;
            source: boolean;
        };
        StampRecordStamp: {
            /** Format: date-time */
            at: string;
            by: string;
            checkCode?: string;
            /** Format: int32 */
            dossierVersion: number;
            id: string;
            /** @enum {string} */
            known: "QR" | "BY_HAND";
            red: boolean;
            scan?: string;
            step: string;
            stepName: string;
            unitId: string;
            voided?: components["schemas"]["StampRecordVoided"];
        };
        StampRecordVoided: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            cause: "FIELD_CHANGED" | "OPINION_VOIDED" | "TAKEN_BACK";
            note: string;
        };
        StampWorkCounts: {
            employers: components["schemas"]["StampWorkEmployer"][];
            states: {
                [key: string]: number;
            };
        };
        StampWorkEmployer: {
            name: string;
            states: {
                [key: string]: number;
            };
        };
        StampWorkRow: {
            asked: string;
            category?: string;
            employer?: string;
            id: string;
            name: string;
            number: string;
            /** Format: date-time */
            printedAt?: string;
            /** Format: date-time */
            stampedAt?: string;
            /** @enum {string} */
            state: "NOT_STAMPED" | "TO_SCAN" | "STAMPED" | "VOIDED";
            /** Format: date-time */
            voidedAt?: string;
        };
        StepCountsPlace: {
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            late: number;
            name?: string;
            place: string;
            process: string;
            /** Format: date-time */
            since?: string;
        };
        StepDeadlines: {
            by: string;
            /** @enum {string} */
            kind?: "OWN_POOL" | "REGION_MARKS" | "FROM_COUNTY_TEAMS" | "FROM_CITY_TEAMS";
            steps: string[];
        };
        StepEffectsEffect: {
            next: string[];
            seats: components["schemas"]["StepEffectsSeats"][];
        };
        StepEffectsSeats: {
            /** Format: int32 */
            agreed: number;
            category: string;
            categoryName: string;
            /** Format: int32 */
            seats?: number;
            /** Format: int32 */
            taken: number;
        };
        StopCaseAsked: {
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            failedId: string;
            mine: boolean;
            reason: string;
        };
        SubmissionBoardPerson: {
            birth?: string;
            category: string;
            employer: string;
            fields: string[];
            gender?: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            name: string;
            nominationId: string;
            number: string;
            opened: boolean;
            politics?: string;
            ready: boolean;
            reason: string;
            /** @enum {string} */
            state: "LISTED" | "RETURNED" | "CORRECTED" | "ACCEPTED" | "REMOVED";
        };
        SubmissionBoardSheet: {
            /** Format: date-time */
            acceptedAt?: string;
            holders: string[];
            id: string;
            late: boolean;
            number: string;
            open: components["schemas"]["TaskEntry"][];
            owner: string;
            ownerId: string;
            people: {
                [key: string]: number;
            };
            planId: string;
            receipt?: string;
            /** Format: date-time */
            reportedAt: string;
            shortfall: string;
            /** Format: date-time */
            signedAt?: string;
            /** @enum {string} */
            state: "REPORTED" | "SIGNED" | "ACCEPTED" | "WITHDRAWN";
            withdrawn?: components["schemas"]["SubmissionBoardWithdrawn"];
        };
        SubmissionBoardWithdrawn: {
            /** Format: date-time */
            at: string;
            by: string;
            reason: string;
        };
        SubmissionControllerReported: {
            id: string;
            late: boolean;
            number: string;
        };
        SubmissionControllerReporting: {
            planId: string;
            shortfall: string;
            unitId: string;
        };
        SubmissionControllerReturn: {
            fields?: string;
            reason: string;
        };
        SubmissionControllerWithdrawal: {
            reason: string;
        };
        SubmitBatchOutcome: {
            message: string;
            /** @enum {string} */
            state: "PENDING" | "RUNNING" | "DONE" | "FAILED";
            taskId: string;
        };
        SubmitDraftsOutcome: {
            done: boolean;
            id: string;
            message: string;
        };
        SupplementControllerPreview: {
            after: string;
            against: components["schemas"]["InvalidInputProblem"][];
            before: string;
            wrong: components["schemas"]["InvalidInputProblem"][];
        };
        SupplementControllerSupplementView: {
            /** Format: date-time */
            adoptedAt: string;
            against: string;
            documentNumber: string;
            /** Format: date */
            from: string;
            id: string;
            inForce: boolean;
            /** Format: date */
            issuedOn: string;
            /** Format: int32 */
            ordinal: number;
            replaced?: string;
            sections: string;
            title: string;
            unit: string;
        };
        SupplementControllerSupplementsView: {
            current: string;
            supplements: components["schemas"]["SupplementControllerSupplementView"][];
        };
        SupplementControllerWanted: {
            anyway: boolean;
            content: string;
            documentNumber: string;
            /** Format: date */
            from?: string;
            /** Format: date */
            issuedOn: string;
            title: string;
        };
        TableReadingTable: {
            columns: string[];
            rows: string[][];
        };
        TakeScansTaken: {
            id: string;
            /** Format: int32 */
            total: number;
        };
        TaskControllerCount: {
            /** Format: int32 */
            count: number;
            more: boolean;
            /** Format: int32 */
            waiting: number;
        };
        TaskEntry: {
            caseId: string;
            category: string;
            decision?: string;
            /** Format: date */
            deferredUntil?: string;
            /** Format: date-time */
            doneAt?: string;
            doneBy?: string;
            /** Format: date-time */
            due?: string;
            groupId: string;
            holderId: string;
            insteadOf?: string;
            isWaiting: boolean;
            ofTask?: string;
            onPaper: boolean;
            ownerId?: string;
            person: string;
            planId?: string;
            /** @enum {string} */
            post: "CLERK" | "LEADER" | "SEAL_KEEPER";
            process: string;
            regionId: string;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            state: "OPEN" | "DONE" | "TAKEN" | "GONE" | "PASSED";
            step: string;
            stepName: string;
            /** Format: date-time */
            takenBackAt?: string;
            taskId: string;
            title: string;
            unassigned: boolean;
            unitId?: string;
        };
        TaskRow: {
            caution?: string;
            overdue: boolean;
            seen: boolean;
            subtitle?: string;
            task: components["schemas"]["TaskEntry"];
            urged?: components["schemas"]["UrgesUrged"];
        };
        TaskSummaryStep: {
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            deferred: number;
            /** Format: date-time */
            due?: string;
            /** Format: int32 */
            late: number;
            process: string;
            step: string;
            stepName: string;
            /** Format: int32 */
            waiting: number;
        };
        TeamControllerReason: {
            reason: string;
        };
        TeamListDepartedRow: {
            id: string;
            /** Format: date-time */
            leftAt: string;
            name: string;
            nominationId: string;
            number: string;
            reason?: string;
        };
        TeamListMemberRow: {
            birth?: string;
            employer: string;
            gender?: string;
            id: string;
            /** Format: date-time */
            joinedAt: string;
            name: string;
            nominationId: string;
            number: string;
            politics?: string;
        };
        TeamListTeamRow: {
            category: string;
            /** Format: date-time */
            confirmedAt?: string;
            id: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            /** Format: int32 */
            members: number;
            path: string;
            planId: string;
            region: string;
            regionId: string;
        };
        TemplateProblem: {
            /** Format: int32 */
            line: number;
            sentence: string;
        };
        TemplateReviewPage: {
            picture: string;
            sample: string;
        };
        TemplateReviewPreview: {
            pages: components["schemas"]["TemplateReviewPage"][];
            problems: components["schemas"]["TemplateProblem"][];
        };
        TemplateView: {
            author: string;
            authorId: string;
            /** Format: date-time */
            draftedAt: string;
            id: string;
            live: boolean;
            note: string;
            /** Format: int32 */
            number?: number;
            paper: string;
            /** Format: date-time */
            publishedAt?: string;
            publisher?: string;
            reason?: string;
            sha256: string;
            /** @enum {string} */
            state: "DRAFT" | "PUBLISHED" | "DISCARDED";
        };
        TemplateViewPaper: {
            code: string;
            editions: components["schemas"]["TemplateView"][];
            name: string;
        };
        TemplateViewReviewed: {
            /** Format: int32 */
            against?: number;
            before?: string;
            edition: components["schemas"]["TemplateView"];
            liveId?: string;
            name: string;
            placeholders: components["schemas"]["PaperKindPlaceholder"][];
            source: string;
        };
        Told: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "USER_DISABLED" | "USER_ENABLED" | "GRANT_TAKEN" | "POST_GIVEN" | "PASSWORD_RESET" | "PASSWORD_CODES" | "ORGANIZATION_WRITTEN" | "SEAL_REGISTERED" | "SEAL_RESUMED" | "KEEPER_NAMED" | "ONE_HAND_SET";
        };
        TrainingLedgerCourseRow: {
            /** Format: int32 */
            called: number;
            /** Format: int32 */
            certificates: number;
            /** Format: date */
            from: string;
            hours: number;
            id: string;
            number: string;
            organiser: string;
            title: string;
            /** Format: int32 */
            trained: number;
            /** Format: date */
            until: string;
        };
        TrainingListsCourseList: {
            /** Format: date-time */
            asOf: string;
            check: string;
            rows: components["schemas"]["TrainingLedgerCourseRow"][];
        };
        TrainingListsMemberList: {
            /** Format: date-time */
            asOf: string;
            check: string;
            rows: components["schemas"]["TrainingListsMemberRow"][];
        };
        TrainingListsMemberRow: {
            category: string;
            certificates: string[];
            /** Format: int32 */
            courses: number;
            hours: number;
            /** Format: date */
            joinedOn: string;
            /** @enum {string} */
            level: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
            memberId: string;
            name: string;
            number: string;
            region: string;
        };
        TrainingRule: {
            authorityReview?: boolean;
            /** Format: int32 */
            certificateShare?: number;
            /** Format: int32 */
            halfDay: number;
            /** Format: int32 */
            lateAfter: number;
            /** Format: int32 */
            minutesAnHour: number;
            organisers: string[];
            phase: string;
            /** Format: int32 */
            presentShare: number;
            /** Format: int32 */
            recordDays: number;
            /** Format: int32 */
            reviewDays: number;
            selfNaming?: boolean;
            signOut?: boolean;
        };
        Transfer: {
            /** Format: date-time */
            at: string;
            by: string;
            id: string;
            insteadOf?: string;
            reason: string;
            step: string;
            stepName: string;
            taskId: string;
            to: string;
            unit: string;
        };
        TransferCandidatesCandidate: {
            id: string;
            name: string;
        };
        TransferCandidatesCandidates: {
            more: boolean;
            units: components["schemas"]["TransferCandidatesCandidate"][];
            users: components["schemas"]["TransferCandidatesCandidate"][];
        };
        UnfinishedDraftsUnfinished: {
            category?: string;
            missing: ("NAME" | "GENDER" | "BIRTH" | "ETHNICITY" | "POLITICS" | "EMPLOYER" | "MOBILE" | "CATEGORY" | "SPECIALTY" | "DEEDS" | "HONOURS" | "PHOTO")[];
            name?: string;
            nominationId: string;
            number: string;
            /** Format: int32 */
            row: number;
        };
        UnitControllerNewUnit: {
            code: string;
            function: string;
            name: string;
            parentId?: string;
            regionId?: string;
        };
        UnitControllerUnitDetail: {
            active: boolean;
            parent?: string;
            successor?: string;
            unit: components["schemas"]["UnitControllerUnitView"];
        };
        UnitControllerUnitView: {
            code: string;
            function: string;
            id: string;
            name: string;
            parentId?: string;
            regionId?: string;
        };
        UnitDetailDetail: {
            board: components["schemas"]["ProgressBoardBoard"];
            groups: components["schemas"]["UnitDetailGroup"][];
        };
        UnitDetailGroup: {
            awaits?: string;
            /** Format: int32 */
            count: number;
            state: string;
        };
        UnitLine: {
            added: components["schemas"]["UnitLineAdded"][];
            /** Format: int32 */
            chosen: number;
            contacts: string[];
            /** Format: int32 */
            drafts: number;
            employer: components["schemas"]["UnitLineOpinions"];
            list: components["schemas"]["UnitLineHanded"];
            /** Format: int32 */
            markSeats?: number;
            /** Format: int32 */
            marked: number;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            ready: number;
            recommendation: components["schemas"]["UnitLineOpinions"];
            region: string;
            regionId: string;
            /** Format: int32 */
            seats?: number;
            turns: components["schemas"]["UnitLineTurn"][];
            unit: string;
            unitId: string;
            urges: components["schemas"]["UnitLineUrges"];
        };
        UnitLineAdded: {
            name: string;
            opinions: components["schemas"]["UnitLineOpinions"];
            step: string;
        };
        UnitLineHanded: {
            /** Format: int32 */
            accepted: number;
            id?: string;
            late: boolean;
            /** Format: int32 */
            listed: number;
            /** Format: date-time */
            reportedAt?: string;
            /** Format: int32 */
            returned: number;
            /** @enum {string} */
            state: "NOT_REPORTED" | "REPORTED" | "SIGNED" | "RETURNED" | "ACCEPTED";
        };
        UnitLineOpinions: {
            /** Format: int32 */
            given: number;
            /** Format: int32 */
            open: number;
        };
        UnitLineTurn: {
            /** Format: int32 */
            count: number;
            /** Format: date-time */
            due?: string;
            holder: string;
            holderId: string;
            ofMany: boolean;
            onPaper: boolean;
            people: string[];
            /** @enum {string} */
            post: "CLERK" | "LEADER" | "SEAL_KEEPER";
            process: string;
            /** Format: date-time */
            since?: string;
            step: string;
            stepName: string;
        };
        UnitLineUrges: {
            /** Format: date-time */
            last?: string;
            /** Format: int32 */
            times: number;
            today: boolean;
        };
        UploadControllerUploaded: {
            id: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        UrgeUnitsOutcome: {
            already: string[];
            reported: string[];
            urged: string[];
        };
        UrgesUrged: {
            /** Format: date-time */
            last: string;
            /** Format: int32 */
            times: number;
            today: boolean;
        };
        UserControllerNewUser: {
            login: string;
            mobile?: string;
            name: string;
            password?: string;
        };
        UserView: {
            active: boolean;
            grants: ("SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDITOR" | "FLOW_ADMINISTRATOR")[];
            hasPassword: boolean;
            id: string;
            login: string;
            mobile?: string;
            name: string;
            posts: components["schemas"]["UserViewPostView"][];
        };
        UserViewPostView: {
            /** Format: date */
            from: string;
            id: string;
            /** @enum {string} */
            kind: "CLERK" | "LEADER" | "SEAL_KEEPER";
            unitActive: boolean;
            unitId: string;
            unitName: string;
            /** Format: date */
            until?: string;
        };
        WaitingOrdersWaiting: {
            box: string;
            hindrance: string;
            id: string;
            kind: string;
            /** Format: date */
            on: string;
            opinion: string;
            /** Format: date-time */
            orderedAt: string;
            orderedBy: string;
            problem: string;
            sealId?: string;
            title: string;
            unitId: string;
            unitName: string;
        };
        WaitingThingsWaiting: {
            caseId: string;
            category: string;
            /** Format: date-time */
            due?: string;
            holder: string;
            holderName?: string;
            onPaper: boolean;
            person: string;
            /** @enum {string} */
            post: "CLERK" | "LEADER" | "SEAL_KEEPER";
            process: string;
            /** Format: date-time */
            since: string;
            step: string;
            stepName: string;
            taskId: string;
            title: string;
            unassigned: boolean;
            /** Format: int32 */
            urged: number;
            /** Format: date */
            urgedOn?: string;
        };
        WhereaboutsStep: {
            /** Format: date-time */
            due?: string;
            holders: string[];
            name: string;
            onPaper: boolean;
            /** Format: date-time */
            since: string;
            step: string;
        };
        WordPagesPages: {
            /** Format: int32 */
            count: number;
            /** Format: int32 */
            first: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    acceptedAccepted: {
        parameters: {
            query: {
                plan: string;
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AcceptedListAccepted"][];
                };
            };
        };
    };
    acceptedWorkbook: {
        parameters: {
            query: {
                plan: string;
                category?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    amendmentLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AmendmentBookLine"];
                };
            };
        };
    };
    auditRows: {
        parameters: {
            query?: {
                from?: string;
                to?: string;
                user?: string;
                action?: string;
                subject?: string;
                unit?: string;
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageAuditView"];
                };
            };
        };
    };
    auditActions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": {
                        [key: string]: string;
                    };
                };
            };
        };
    };
    auditHead: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AuditChainHeadFile"];
                };
            };
        };
    };
    auditState: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AuditChainState"];
                };
            };
        };
    };
    auditVerify: {
        parameters: {
            query?: {
                seq?: number;
                hash?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AuditControllerVerification"];
                };
            };
        };
    };
    bulletinBulletin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulletinBookSheet"];
                };
            };
        };
    };
    bulletinChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulletinControllerWording"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulletinBookSheet"];
                };
            };
        };
    };
    bulletinIssue: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulletinControllerVersion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulletinBookSheet"];
                };
            };
        };
    };
    calendarSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CalendarsSubscription"];
                };
            };
        };
    };
    calendarMake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CalendarControllerAddress"];
                };
            };
        };
    };
    calendarRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    calendarCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar;charset=UTF-8": string;
                };
            };
        };
    };
    caseMoveLatest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseMove"][];
                };
            };
        };
    };
    caseMoveOrder: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseMoveControllerOrder"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseMove"];
                };
            };
        };
    };
    caseMovePropose: {
        parameters: {
            query: {
                process: string;
                from: string;
                to: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseVersionsProposal"];
                };
            };
        };
    };
    caseMoveMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CaseMove"];
                };
            };
        };
    };
    caseMoveGiveUp: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    caseMoveConfirm: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    certificateProofProve: {
        parameters: {
            query?: never;
            header?: {
                "Typed-Name"?: string;
            };
            path: {
                number: string;
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CertificateProof"];
                };
            };
        };
    };
    courseCourses: {
        parameters: {
            query: {
                plan: string;
                state?: "DRAFTED" | "SUBMITTED" | "RETURNED" | "PUBLISHED" | "CHANGING" | "RESUBMITTED" | "HELD" | "CLOSED" | "CANCELLED" | "REFUSED";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CourseListShown"];
                };
            };
        };
    };
    courseBegin: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseControllerBeginning"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CourseControllerBegun"];
                };
            };
        };
    };
    certificateLines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CertificateListLine"][];
                };
            };
        };
    };
    certificateAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    certificateOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    certificateReissue: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                course: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateControllerEnding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CertificateControllerReissued"];
                };
            };
        };
    };
    certificateRevoke: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                course: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CertificateControllerEnding"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    feedbackResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FeedbackResultsResults"];
                };
            };
        };
    };
    feedbackSlips: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                course: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["HandOutFeedbackSlip"][];
                };
            };
        };
    };
    courseCourse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CoursePageShown"];
                };
            };
        };
    };
    courseCancel: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseControllerCancelling"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    courseChange: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    courseWrite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseControllerWritten"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CourseControllerSaved"];
                };
            };
        };
    };
    courseCopy: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CourseControllerBegun"];
                };
            };
        };
    };
    coursePeopleEnrolments: {
        parameters: {
            query?: {
                state?: "CALLED" | "CONFIRMED" | "EXCUSED" | "LEAVE_ASKED" | "WAITING" | "WITHDRAWN" | "WALK_IN";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CoursePeopleShown"];
                };
            };
        };
    };
    coursePeopleAskLeave: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoursePeopleControllerAsked"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    coursePeopleDecideLeave: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoursePeopleControllerDecided"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    coursePeopleAdd: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CourseContentCourseFile"];
                };
            };
        };
    };
    coursePeopleTake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    courseSubmit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    loginCsrf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MeCsrf"];
                };
            };
        };
    };
    demoAccountAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DemoAccounts"];
                };
            };
        };
    };
    deputiesDeputies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeputiesControllerActing"][];
                };
            };
        };
    };
    diagramDiagram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                process: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
        };
    };
    draftBatchSubmit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBatchControllerBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SubmitDraftsOutcome"][];
                };
            };
        };
    };
    extensionLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ExtensionBookLine"];
                };
            };
        };
    };
    failedJobList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FailedJobsFailed"][];
                };
            };
        };
    };
    failedJobCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FailedJobControllerCount"];
                };
            };
        };
    };
    failedJobStops: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StopCaseAsked"][];
                };
            };
        };
    };
    failedJobRetry: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    failedJobAskToStop: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailedJobControllerStop"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    failedJobGiveUpStop: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    failedJobConfirmStop: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    feedbackDoorAsked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GiveFeedbackAsked"];
                };
            };
        };
    };
    feedbackDoorAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackDoorControllerAnswer"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    firstRunSetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstRunControllerFirstPassword"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    firstRunDoor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FirstRunControllerDoor"];
                };
            };
        };
    };
    firstRunAdmit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstRunControllerNewcomer"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FirstRunAdmitted"];
                };
            };
        };
    };
    formProofProve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Proof"];
                };
            };
        };
    };
    gapTable: {
        parameters: {
            query: {
                plan: string;
                unit: string;
                import?: string;
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GapControllerTable"];
                };
            };
        };
    };
    gapPhotos: {
        parameters: {
            query: {
                plan: string;
                unit: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GapPhotosTaken"];
                };
            };
        };
    };
    gapFill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                field: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GapControllerFilled"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["KeptDraft"];
                };
            };
        };
    };
    gatheringSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["AttendanceDeskSheet"];
                };
            };
        };
    };
    gatheringEnd: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    gatheringOthers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatheringControllerOthers"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    gatheringAmend: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatheringControllerWanted"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["GatheringControllerAsked"];
                };
            };
        };
    };
    gatheringCorrect: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatheringControllerWanted"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    gatheringScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GatheringControllerSending"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ScannedPeopleKnown"][];
                };
            };
        };
    };
    importLatest: {
        parameters: {
            query: {
                plan: string;
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportReportSummary"][];
                };
            };
        };
    };
    importCheck: {
        parameters: {
            query: {
                plan: string;
                unit: string;
                sheet?: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** Format: binary */
                    photos?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportReportReport"];
                };
            };
        };
    };
    importReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportReportReport"];
                };
            };
        };
    };
    importUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    importAnnotated: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    importConfirm: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportControllerConfirmation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportControllerConfirmed"];
                };
            };
        };
    };
    importRows: {
        parameters: {
            query?: {
                state?: "READY" | "BROKEN" | "DUPLICATE" | "EXCLUDED" | "WRITTEN";
                repaired?: boolean;
                cursor?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageImportReportRow"];
                };
            };
        };
    };
    importCorrect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: number;
                field: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportControllerCell"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportReportRow"];
                };
            };
        };
    };
    importExclude: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportControllerExclusion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportReportRow"];
                };
            };
        };
    };
    importRepair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: number;
                field: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportControllerRepair"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportReportRow"];
                };
            };
        };
    };
    importUnfinished: {
        parameters: {
            query?: {
                cursor?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportControllerUnfinished"];
                };
            };
        };
    };
    parcelBefore: {
        parameters: {
            query: {
                plan: string;
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckParcelCheck"];
                };
            };
        };
    };
    parcelExplainBefore: {
        parameters: {
            query: {
                plan: string;
                unit: string;
            };
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParcelControllerWord"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptedReady: {
        parameters: {
            query: {
                plan: string;
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReadinessReady"];
                };
            };
        };
    };
    loginLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginControllerAttempt"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Me"];
                };
            };
        };
    };
    loginLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    batchMarks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MarksMark"][];
                };
            };
        };
    };
    loginMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Me"];
                };
            };
        };
    };
    deputyColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeputyControllerColleague"][];
                };
            };
        };
    };
    deputyDeputies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeputyControllerDeputyView"][];
                };
            };
        };
    };
    deputyAppoint: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeputyControllerNewDeputy"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DeputyControllerDeputyView"];
                };
            };
        };
    };
    deputyEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ownPasswordChange: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnPasswordControllerChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealPinOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealRegisterOwn"][];
                };
            };
        };
    };
    sealPinSet: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealPinControllerNewPin"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    teamLeave: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    messageSettingSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MessageSettingsSettings"];
                };
            };
        };
    };
    messageSettingChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSettingControllerWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MessageSettingsSettings"];
                };
            };
        };
    };
    messageSettingAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSettingControllerAddress"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    messageSettingRemove: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    messageSettingConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageSettingControllerCode"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MessageSettingsSettings"];
                };
            };
        };
    };
    messagePage: {
        parameters: {
            query?: {
                kind?: "OBLIGATION_URGED" | "REMINDED" | "STILL_OWED" | "TASK_URGED" | "RETURNED" | "DATE_MOVED" | "EXTENSION_GRANTED" | "EXTENSION_REFUSED" | "BULLETIN_ISSUED" | "ACCEPTED" | "TASKS_DUE" | "IMPORTED" | "FLOW_FAILED" | "DRAFT_WAITS" | "LETTERS_FAILED";
                unread?: boolean;
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageMessagesShown"];
                };
            };
        };
    };
    messageCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MessagesCount"];
                };
            };
        };
    };
    messageReadAll: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageControllerSeen"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    messageRead: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mobileRequestToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MoreMobilesAsked"][];
                };
            };
        };
    };
    mobileRequestAsk: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MobileRequestControllerNewRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MoreMobilesAsked"];
                };
            };
        };
    };
    mobileRequestAgree: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mobileRequestRefuse: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    registrationPlaces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NominationPlacesPlace"][];
                };
            };
        };
    };
    nomineeListList: {
        parameters: {
            query?: {
                plan?: string;
                category?: string;
                region?: string;
                recommender?: string;
                state?: "DRAFT" | "IN_PROGRESS" | "NOT_CHOSEN" | "REJECTED" | "WITHDRAWN" | "ACCEPTED";
                awaits?: string;
                late?: boolean;
                q?: string;
                mine?: boolean;
                submitted?: boolean;
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageNominationListRow"];
                };
            };
        };
    };
    nominationDraft: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationControllerDraft"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["KeptDraft"];
                };
            };
        };
    };
    nomineeListChoices: {
        parameters: {
            query?: {
                plan?: string;
                category?: string;
                region?: string;
                recommender?: string;
                state?: "DRAFT" | "IN_PROGRESS" | "NOT_CHOSEN" | "REJECTED" | "WITHDRAWN" | "ACCEPTED";
                awaits?: string;
                late?: boolean;
                q?: string;
                mine?: boolean;
                submitted?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NomineeChoicesChoices"];
                };
            };
        };
    };
    nomineeListCount: {
        parameters: {
            query?: {
                plan?: string;
                category?: string;
                region?: string;
                recommender?: string;
                state?: "DRAFT" | "IN_PROGRESS" | "NOT_CHOSEN" | "REJECTED" | "WITHDRAWN" | "ACCEPTED";
                awaits?: string;
                late?: boolean;
                q?: string;
                mine?: boolean;
                submitted?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NomineeListControllerCount"];
                };
            };
        };
    };
    registrationForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["JsonNode"];
                };
            };
        };
    };
    nomineeWorkbookWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NomineeWorkbookControllerWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    nomineeFileSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NomineeFileSheet"];
                };
            };
        };
    };
    nominationEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationControllerEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["KeptDraft"];
                };
            };
        };
    };
    nominationDelete: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    nomineeFileDiagram: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
        };
    };
    materialMaterials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReadMaterialMaterialList"];
                };
            };
        };
    };
    materialAdd: {
        parameters: {
            query: {
                kind: "CERTIFICATE" | "COVERAGE" | "OTHER";
            };
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MaterialControllerAdded"];
                };
            };
        };
    };
    materialTake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    materialRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                material: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    materialPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                material: string;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    nomineeFileMobile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NomineeFileControllerMobile"];
                };
            };
        };
    };
    nomineeFileScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                opinion: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    nomineeFilePhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    nomineeFilePosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CasePositionPosition"];
                };
            };
        };
    };
    nomineeFileRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NomineeHistoryHistory"];
                };
            };
        };
    };
    nominationRetract: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    nomineeWayWay: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NomineeWayWay"];
                };
            };
        };
    };
    sealedFormTake: {
        parameters: {
            query?: {
                as?: "PDF" | "OFD";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    stampSeals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["FormSealsBox"][];
                };
            };
        };
    };
    stampOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StampRecordStamp"][];
                };
            };
        };
    };
    stampPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                stamp: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    nominationSubmit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationControllerSubmit"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    nominationWithdraw: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NominationControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    wordFormSourceOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    peopleFilesArchive: {
        parameters: {
            query?: {
                plan?: string;
                category?: string;
                region?: string;
                recommender?: string;
                state?: "DRAFT" | "IN_PROGRESS" | "NOT_CHOSEN" | "REJECTED" | "WITHDRAWN" | "ACCEPTED";
                awaits?: string;
                late?: boolean;
                q?: string;
                mine?: boolean;
                submitted?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    peopleFilesExtent: {
        parameters: {
            query?: {
                plan?: string;
                category?: string;
                region?: string;
                recommender?: string;
                state?: "DRAFT" | "IN_PROGRESS" | "NOT_CHOSEN" | "REJECTED" | "WITHDRAWN" | "ACCEPTED";
                awaits?: string;
                late?: boolean;
                q?: string;
                mine?: boolean;
                submitted?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PeopleFilesExtent"];
                };
            };
        };
    };
    nomineeListSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NomineeListControllerSearched"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NomineeSearchAnswer"];
                };
            };
        };
    };
    nomineeListViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SavedViewsSavedView"][];
                };
            };
        };
    };
    nomineeListSave: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NomineeListControllerNewView"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SavedViewsSavedView"];
                };
            };
        };
    };
    nomineeListDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    noticeNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["NoticesNotice"][];
                };
            };
        };
    };
    organizationImportCheck: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrganizationReportSummary"];
                };
            };
        };
    };
    organizationImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    organizationImportSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrganizationReportSummary"];
                };
            };
        };
    };
    organizationImportChanges: {
        parameters: {
            query?: {
                cursor?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageChange"];
                };
            };
        };
    };
    organizationImportConfirm: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OrganizationReportSummary"];
                };
            };
        };
    };
    organizationImportIssueCodes: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PasswordCodesTold"][];
                };
            };
        };
    };
    organizationImportProblems: {
        parameters: {
            query?: {
                cursor?: number;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageProblem"];
                };
            };
        };
    };
    paperTemplateReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateViewReviewed"];
                };
            };
        };
    };
    paperTemplateRevise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperTemplateControllerRevision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    paperTemplateDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    paperTemplatePublish: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperTemplateControllerPublication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    paperTemplatePapers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateViewPaper"][];
                };
            };
        };
    };
    paperTemplateDraft: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperTemplateControllerDraft"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateView"];
                };
            };
        };
    };
    paperTemplatePreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperTemplateControllerSource"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TemplateReviewPreview"];
                };
            };
        };
    };
    paperTemplatePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paper: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperTemplateControllerSource"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    uploadPhoto: {
        parameters: {
            query: {
                unit: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UploadControllerUploaded"];
                };
            };
        };
    };
    phrasePhrases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PhrasesPhrase"][];
                };
            };
        };
    };
    phraseAdd: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhraseControllerNewPhrase"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PhrasesPhrase"];
                };
            };
        };
    };
    phraseChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PhraseControllerPhraseChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    phraseRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    planPlans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanSummary"][];
                };
            };
        };
    };
    planDraft: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanSummary"];
                };
            };
        };
    };
    planPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanView"];
                };
            };
        };
    };
    planEndArchive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    bulletinBulletins: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulletinBookSheet"][];
                };
            };
        };
    };
    bulletinDraft: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulletinControllerDrafting"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["BulletinControllerDrafted"];
                };
            };
        };
    };
    planCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["InvalidInputProblem"][];
                };
            };
        };
    };
    planClose: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanSummary"];
                };
            };
        };
    };
    planFileContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanFile"];
                };
            };
        };
    };
    planFileCopy: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanFileControllerEdition"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanSummary"];
                };
            };
        };
    };
    obligationExtend: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObligationControllerWanted"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ObligationControllerAsked"];
                };
            };
        };
    };
    planFileFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml;charset=UTF-8": string;
                };
            };
        };
    };
    planFileRedraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanSummary"];
                };
            };
        };
    };
    progressForecasts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Forecast"][];
                };
            };
        };
    };
    coverageCourses: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TrainingListsCourseList"];
                };
            };
        };
    };
    coverageCourseBook: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    coverageMembers: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TrainingListsMemberList"];
                };
            };
        };
    };
    coverageMemberBook: {
        parameters: {
            query?: {
                asOf?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    passIssue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassControllerWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    passRevoke: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    dateMoveMilestone: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateMoveControllerToDay"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DateMoveView"];
                };
            };
        };
    };
    dateMoveMoves: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DateMoveView"][];
                };
            };
        };
    };
    obligationGrid: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ObligationGridGrid"];
                };
            };
        };
    };
    obligationWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    obligationOpened: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ObligationHistoryOpened"];
                };
            };
        };
    };
    dateMovePhase: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DateMoveControllerToSpan"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DateMoveView"];
                };
            };
        };
    };
    progressBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProgressBoardBoard"];
                };
            };
        };
    };
    progressWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    progressUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitDetailDetail"];
                };
            };
        };
    };
    progressWaiting: {
        parameters: {
            query?: {
                cursor?: string;
                size?: number;
            };
            header?: never;
            path: {
                id: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageWaitingThingsWaiting"];
                };
            };
        };
    };
    planPublish: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanSummary"];
                };
            };
        };
    };
    planQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["QuotaView"][];
                };
            };
        };
    };
    planEndRetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PlanEndView"];
                };
            };
        };
    };
    progressSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StepCountsPlace"][];
                };
            };
        };
    };
    supplementSupplements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SupplementControllerSupplementsView"];
                };
            };
        };
    };
    supplementAdopt: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementControllerWanted"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SupplementControllerSupplementView"];
                };
            };
        };
    };
    supplementPreview: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementControllerWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SupplementControllerPreview"];
                };
            };
        };
    };
    coverageCoverage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CoverageShown"];
                };
            };
        };
    };
    coverageMissing: {
        parameters: {
            query?: {
                level?: "PROVINCE" | "CITY" | "COUNTY" | "TOWNSHIP" | "VILLAGE";
                category?: string;
                region?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CoverageMissing"][];
                };
            };
        };
    };
    obligationUrge: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObligationControllerWhom"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UrgeUnitsOutcome"];
                };
            };
        };
    };
    obligationWaive: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObligationControllerWaived"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    duplicatePairs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["DuplicatesPair"][];
                };
            };
        };
    };
    duplicateDecide: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                plan: string;
                pair: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateControllerDecision"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    formPrintBlank: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    importTemplate: {
        parameters: {
            query?: {
                extended?: boolean;
            };
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    stepEffectEffect: {
        parameters: {
            query: {
                process: string;
                step: string;
            };
            header?: never;
            path: {
                plan: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StepEffectsEffect"];
                };
            };
        };
    };
    platformNoticeTake: {
        parameters: {
            query?: never;
            header?: {
                "X-Seal-Time"?: string;
                "X-Seal-Mac"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    processSetSets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetView"][];
                };
            };
        };
    };
    processSetDraft: {
        parameters: {
            query?: {
                note?: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetView"];
                };
            };
        };
    };
    processSetReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetViewReviewed"];
                };
            };
        };
    };
    processSetDiscard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    processSetAgain: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessSetControllerNoted"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetView"];
                };
            };
        };
    };
    processSetReplace: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    files: string[];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetView"];
                };
            };
        };
    };
    processSetFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    processSetRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetView"];
                };
            };
        };
    };
    processSetNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessSetControllerNoted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetView"];
                };
            };
        };
    };
    processSetPublish: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProcessSetControllerPublication"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SetView"];
                };
            };
        };
    };
    processSetTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TableReadingTable"];
                };
            };
        };
    };
    caseMoveVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RunningCasesVersion"][];
                };
            };
        };
    };
    caseMoveCases: {
        parameters: {
            query: {
                process: string;
                at?: string;
                cursor?: string;
            };
            header?: never;
            path: {
                deployment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageCaseNamesNamed"];
                };
            };
        };
    };
    proposalOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ProposalView"][];
                };
            };
        };
    };
    proposalConfirm: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    proposalRefuse: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    regionRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RegionControllerRegionView"][];
                };
            };
        };
    };
    regionOpen: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegionControllerNewRegion"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RegionControllerRegionView"];
                };
            };
        };
    };
    formPrintPdf: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormPrintControllerWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    formPrintWord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormPrintControllerWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    reportLines: {
        parameters: {
            query: {
                plan: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportBookLine"][];
                };
            };
        };
    };
    reportBegin: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportControllerBeginning"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportControllerBegun"];
                };
            };
        };
    };
    reportReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportPageShown"];
                };
            };
        };
    };
    figureDrift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportRowsDrift"];
                };
            };
        };
    };
    figureEventScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                ordinal: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    reportEnter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: "TEAMS_STANDING" | "MEMBERS" | "SEATS_SHORT" | "COURSES" | "PEOPLE_TRAINED" | "COVERAGE" | "HOURS" | "CERTIFICATES" | "SATISFACTION" | "KEY_ACTIVITIES" | "REGULAR_ACTIVITIES" | "APPEARANCES" | "SERVICE_HOURS" | "PEOPLE_SERVED" | "SITES_REACHED" | "CANCELLED" | "EXAMPLES" | "COURSES_PLANNED" | "ACTIVITIES_PLANNED";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportControllerEntered"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportControllerSaved"];
                };
            };
        };
    };
    figureRows: {
        parameters: {
            query?: {
                version?: number;
                from?: number;
            };
            header?: never;
            path: {
                id: string;
                code: "TEAMS_STANDING" | "MEMBERS" | "SEATS_SHORT" | "COURSES" | "PEOPLE_TRAINED" | "COVERAGE" | "HOURS" | "CERTIFICATES" | "SATISFACTION" | "KEY_ACTIVITIES" | "REGULAR_ACTIVITIES" | "APPEARANCES" | "SERVICE_HOURS" | "PEOPLE_SERVED" | "SITES_REACHED" | "CANCELLED" | "EXAMPLES" | "COURSES_PLANNED" | "ACTIVITIES_PLANNED";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportRowsRows"];
                };
            };
        };
    };
    figureWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
        };
    };
    figurePdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    reportWrite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportControllerWritten"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReportControllerSaved"];
                };
            };
        };
    };
    mergeSend: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeControllerSent"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mergeSources: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MergeReportSources"];
                };
            };
        };
    };
    mergeTake: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeControllerTaking"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MergeControllerMerged"];
                };
            };
        };
    };
    reportSubmit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    figureVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["Frozen"];
                };
            };
        };
    };
    figureScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    reportWithdraw: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportControllerWithdrawal"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rosterMatch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterControllerMatch"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rosterRevoke: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    rosterScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    rosterPrepared: {
        parameters: {
            query: {
                plan: string;
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RosterBoardSheet"];
                };
            };
        };
    };
    rosterPrepare: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RosterControllerWanted"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RosterControllerMade"];
                };
            };
        };
    };
    rosterFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                form: "WORKBOOK" | "PAPER" | "STAMPED" | "OFD";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    rosterUpload: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    files: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RosterControllerScanned"];
                };
            };
        };
    };
    rosterOrder: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    scanUpload: {
        parameters: {
            query: {
                plan: string;
                unit: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    file: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TakeScansTaken"];
                };
            };
        };
    };
    scanPages: {
        parameters: {
            query: {
                plan: string;
                unit: string;
                settled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ScanBookSheet"];
                };
            };
        };
    };
    scanDiscard: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    scanMatch: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanControllerMatched"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    scanPicture: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    scanUndo: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    uploadScan: {
        parameters: {
            query: {
                unit: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UploadControllerUploaded"];
                };
            };
        };
    };
    sealOrderUnfinished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealBatch"][];
                };
            };
        };
    };
    sealOrderBegin: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealOrderControllerNewBatch"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealBatch"];
                };
            };
        };
    };
    sealOrderBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealBatch"];
                };
            };
        };
    };
    sealOrderGoOn: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealOrderControllerPin"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealBatch"];
                };
            };
        };
    };
    sealOrderWaiting: {
        parameters: {
            query?: {
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageWaitingOrdersWaiting"];
                };
            };
        };
    };
    sealOrderCount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealOrderControllerCount"];
                };
            };
        };
    };
    sealOrderDecline: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealOrderControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealOrderDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    sealOrderChoose: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealOrderControllerChoice"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealRequestPage: {
        parameters: {
            query?: {
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSealRequestBookLine"];
                };
            };
        };
    };
    sealRequestLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealRequestBookLine"];
                };
            };
        };
    };
    sealRequestDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    sealUsePage: {
        parameters: {
            query?: {
                cursor?: string;
                size?: number;
                since?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSealUsesUsed"];
                };
            };
        };
    };
    sealVerificationVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealVerificationControllerSealVerdict"];
                };
            };
        };
    };
    sealPage: {
        parameters: {
            query?: {
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageSealRegisterEntry"];
                };
            };
        };
    };
    sealRegister: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealControllerNewSeal"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealRegisterEntry"];
                };
            };
        };
    };
    sealName: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealControllerNewKeeper"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealEndKeeper: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                keeperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealPinReset: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealPinUnlock: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealResume: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealRevoke: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealSuspend: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    selectionRounds: {
        parameters: {
            query: {
                plan: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SelectionBoardBoard"][];
                };
            };
        };
    };
    selectionOpen: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectionControllerOpening"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SelectionControllerOpened"];
                };
            };
        };
    };
    selectionRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SelectionBoardBoard"];
                };
            };
        };
    };
    choiceAnswer: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                nomination: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceControllerAnswer"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    selectionCancel: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectionControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    selectionCandidates: {
        parameters: {
            query?: {
                category?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SelectionBoardCandidate"][];
                };
            };
        };
    };
    choiceChoose: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceControllerPeople"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    choiceTakeBack: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                nomination: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    selectionAsk: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectionControllerDepartments"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    selectionPassOver: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                unit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SelectionControllerReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    objectionAll: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ObjectionControllerShown"][];
                };
            };
        };
    };
    objectionRecord: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionControllerRaised"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ObjectionControllerRecorded"];
                };
            };
        };
    };
    objectionAnswer: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                objection: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionControllerAnswer"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    selectionPaperPaper: {
        parameters: {
            query?: {
                category?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    selectionPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CasePositionPosition"];
                };
            };
        };
    };
    selectionPaperPulse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RoundPulsePulse"];
                };
            };
        };
    };
    choiceRank: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoiceControllerPeople"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    choiceReplace: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                nomination: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    loginSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["LoginControllerVisit"];
                };
            };
        };
    };
    stampPeople: {
        parameters: {
            query: {
                plan: string;
                unit: string;
                step: string;
                state?: "NOT_STAMPED" | "TO_SCAN" | "STAMPED" | "VOIDED";
                category?: string;
                region?: string;
                q?: string;
                cursor?: number;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageStampWorkRow"];
                };
            };
        };
    };
    stampCounts: {
        parameters: {
            query: {
                plan: string;
                unit: string;
                step: string;
                state?: "NOT_STAMPED" | "TO_SCAN" | "STAMPED" | "VOIDED";
                category?: string;
                region?: string;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["StampWorkCounts"];
                };
            };
        };
    };
    submissionLists: {
        parameters: {
            query: {
                plan: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SubmissionBoardSheet"][];
                };
            };
        };
    };
    submissionReport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionControllerReporting"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SubmissionControllerReported"];
                };
            };
        };
    };
    submissionList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SubmissionBoardSheet"];
                };
            };
        };
    };
    parcelDifferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["CheckParcelCheck"];
                };
            };
        };
    };
    parcelExplain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParcelControllerWord"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receivedParcelKept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReadParcelShelf"];
                };
            };
        };
    };
    receivedParcelKeep: {
        parameters: {
            query: {
                sha256: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receivedParcelFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                kept: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    parcelParcel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receivedParcelRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ReadParcelReading"];
                };
            };
        };
    };
    parcelLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParcelControllerReceivers"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    parcelMailing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["MailParcelMailing"];
                };
            };
        };
    };
    parcelSend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParcelControllerReceivers"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    submissionPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SubmissionBoardPerson"][];
                };
            };
        };
    };
    submissionOpened: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                nomination: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    submissionGiveBack: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                nomination: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionControllerReturn"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    acceptedRoster: {
        parameters: {
            query?: {
                category?: string;
                mobiles?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PrintListRoster"];
                };
            };
        };
    };
    rosterOfList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RosterBoardSheet"];
                };
            };
        };
    };
    rosterMake: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["RosterControllerMade"];
                };
            };
        };
    };
    submissionWithdraw: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmissionControllerWithdrawal"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    batchSubmit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchControllerBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SubmitBatchOutcome"][];
                };
            };
        };
    };
    taskOpen: {
        parameters: {
            query?: {
                step?: string;
                category?: string;
                region?: string;
                late?: boolean;
                q?: string;
                sort?: "DUE" | "SINCE" | "NAME";
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageTaskRow"];
                };
            };
        };
    };
    taskCount: {
        parameters: {
            query?: {
                step?: string;
                category?: string;
                region?: string;
                late?: boolean;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TaskControllerCount"];
                };
            };
        };
    };
    taskDone: {
        parameters: {
            query?: {
                step?: string;
                decision?: string;
                q?: string;
                since?: string;
                until?: string;
                cursor?: string;
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageDoneRow"];
                };
            };
        };
    };
    passTaskRetractTransfer: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassTaskControllerRetraction"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    taskSteps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TaskSummaryStep"][];
                };
            };
        };
    };
    taskLook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["OpenTask"];
                };
            };
        };
    };
    passTaskDefer: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassTaskControllerDeferral"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    batchMark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchControllerWords"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    batchUnmark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    taskSubmit: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JsonNode"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    passTaskTransfer: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassTaskControllerTransfer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PassTaskControllerPassed"];
                };
            };
        };
    };
    passTaskTransferCandidates: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TransferCandidatesCandidates"];
                };
            };
        };
    };
    passTaskUrge: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    teamTeams: {
        parameters: {
            query: {
                plan: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TeamListTeamRow"][];
                };
            };
        };
    };
    teamConfirm: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    teamDeparted: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TeamListDepartedRow"][];
                };
            };
        };
    };
    teamMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["TeamListMemberRow"][];
                };
            };
        };
    };
    unitUnits: {
        parameters: {
            query?: {
                regionId?: string;
                function?: string;
                regionless?: boolean;
                q?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitControllerUnitView"][];
                };
            };
        };
    };
    unitOpen: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitControllerNewUnit"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitControllerUnitView"];
                };
            };
        };
    };
    unitUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UnitControllerUnitDetail"];
                };
            };
        };
    };
    sealSettingPrefer: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealSettingControllerPreferred"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealSettingOneHand: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealSettingControllerOneHand"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealSettingRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealSetting"];
                };
            };
        };
    };
    sealSettingChoose: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealSettingControllerNewTrack"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sealUseWorkbook: {
        parameters: {
            query?: {
                since?: string;
                until?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    sealOfUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["SealRegisterEntry"][];
                };
            };
        };
    };
    userUsers: {
        parameters: {
            query?: {
                after?: string;
                q?: string;
                unitId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PageUserView"];
                };
            };
        };
    };
    userEnrol: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserControllerNewUser"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UserView"];
                };
            };
        };
    };
    userUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UserView"];
                };
            };
        };
    };
    accountDisable: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    accountEnable: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    grantGive: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantControllerNewGrant"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": ("SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDITOR" | "FLOW_ADMINISTRATOR")[];
                };
            };
        };
    };
    grantTake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                grant: "SYSTEM_ADMINISTRATOR" | "SECURITY_ADMINISTRATOR" | "AUDITOR" | "FLOW_ADMINISTRATOR";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    accountResetPassword: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountControllerNewPassword"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    firstRunIssue: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["PasswordCodesTold"];
                };
            };
        };
    };
    postAppoint: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostControllerNewPost"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    postEnd: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostControllerEnding"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["UserViewPostView"];
                };
            };
        };
    };
    wordFormCheck: {
        parameters: {
            query: {
                plan: string;
                unit: string;
            };
            header: {
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    file: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ImportReportReport"];
                };
            };
        };
    };
    wordFormForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["ShowWordFormsView"];
                };
            };
        };
    };
    wordFormPages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": components["schemas"]["WordPagesPages"];
                };
            };
        };
    };
    wordFormPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: number;
                page: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    wordFormPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
    wordFormSource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                row: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
        };
    };
}
