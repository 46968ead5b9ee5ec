/** Whether the law on whistleblowers covers a report, what the risks are, and what happens with it: assessed by two, decided by the chair. */
@org.jspecify.annotations.NullMarked
package nl.integrity.triage;
