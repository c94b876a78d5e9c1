package dev.evenhand.company;

/// A company was added.
public record CompanyFounded(CompanyId company, String name) {}
