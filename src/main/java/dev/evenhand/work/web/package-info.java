/// The lab: asking a policy about a situation that exists only in the request.
@NullMarked
package dev.evenhand.work.web;

import org.jspecify.annotations.NullMarked;
