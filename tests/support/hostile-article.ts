/** An article that would do harm wherever its words were taken for markup, and lies beside long and foreign ones. */
export const HOSTILE_TITLE = 'A </title></script><script>alert(1)</script> & "x" ]]> 🚀 שלום \u200B';

export const HOSTILE_ARTICLE = `\uFEFF---
title: ${JSON.stringify(HOSTILE_TITLE)}
summary: "Its summary says <img src=x onerror=alert(1)> & ]]> too, and goes on for long enough to be one."
published: 2020-02-02
category: category-0
tags: [tag-0]
---

Some \`</script><script>alert(1)</script>\` words, ${'x'.repeat(500)}, שלום\u202E and ]]> & 👩🏽‍💻.

## On \`<script>alert(1)</script>\`

${'> '.repeat(40)}Deep.
`.replaceAll('\n', '\r\n');
