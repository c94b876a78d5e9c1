package dev.evenhand.roster;

import dev.evenhand.company.CompanyId;
import java.time.LocalDate;

/// Another timetable of a week is in force.
public record TimetablePublished(CompanyId company, LocalDate week, int number) {}
