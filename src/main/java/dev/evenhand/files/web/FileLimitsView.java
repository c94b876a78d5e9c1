package dev.evenhand.files.web;

import java.util.List;

/// What may be attached, so that nobody sends in vain.
///
/// @param maxSize the most bytes
/// @param allowedTypes media types; `*` stands for anything
/// @param refusedTypes those that may not be attached even if they are allowed
/// @param refusedEndings ends of names, without the dot, that may not be attached
record FileLimitsView(
    long maxSize,
    List<String> allowedTypes,
    List<String> refusedTypes,
    List<String> refusedEndings) {}
