// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var hr=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var nr=hr(tr=>{"use strict";Object.defineProperty(tr,"__esModule",{value:!0});function ar(r){let s=r.length,A=0,q=0,h;for(;q<
s;)A++,h=r.charCodeAt(q++),h>=55296&&h<=56319&&q<s&&(h=r.charCodeAt(q),(h&64512)===56320&&q++);return A}tr.default=ar;ar.
code='require("ajv/dist/runtime/ucs2length").default'});var Qr=J,br={type:"object",additionalProperties:!1,properties:{batchSize:{type:"integer",minimum:1},concurrency:{type:"i\
nteger",minimum:1},timeoutMs:{type:"integer",minimum:1,maximum:2147483647},retries:{enum:[0,1]},maxPairs:{type:"integer",
minimum:0},maxTexts:{type:"integer",minimum:0}}};function J(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,
dynamicAnchors:P={}}={}){let a=null,e=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let n in r)if(!(n==="batchSize"||n==="concurrency"||n==="\
timeoutMs"||n==="retries"||n==="maxPairs"||n==="maxTexts")){return J.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;
break}if(f===e){if(r.batchSize!==void 0){let n=r.batchSize,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))
return J.errors=[{instancePath:s+"/batchSize",schemaPath:"#/properties/batchSize/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return J.errors=[{instancePath:s+
"/batchSize",schemaPath:"#/properties/batchSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.concurrency!==void 0){let n=r.concurrency,i=e;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return J.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&
(n<1||isNaN(n)))return J.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.timeoutMs!==void 0){
let n=r.timeoutMs,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return J.errors=[{instancePath:s+"/timeou\
tMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof n=="number"&&isFinite(n)){if(n>2147483647||isNaN(n))return J.errors=[{instancePath:s+"/timeoutMs",schemaPath:"\
#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 21474836\
47"}],!1;if(n<1||isNaN(n))return J.errors=[{instancePath:s+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=i===e}else var t=!0;if(t){if(r.retries!==void 0){
let n=r.retries,i=e;if(!(n===0||n===1))return J.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/enum",
keyword:"enum",params:{allowedValues:br.properties.retries.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===e}else var t=!0;if(t){if(r.maxPairs!==void 0){let n=r.maxPairs,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return J.errors=[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))return J.errors=
[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxTexts!==void 0){let n=r.maxTexts,i=e;if(!(typeof n=="\
number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return J.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<
0||isNaN(n)))return J.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}}}}}else return J.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=a,e===0}J.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Zr=L;var Pr={type:"object",additionalProperties:!1,required:["change","subject","claimsAdded","claimsRemoved"],properties:{change:{
enum:["appeared","split","verdict","members","joined","gone"]},subject:{$ref:"report.json#/$defs/Display"},before:{$ref:"\
#/$defs/GroupState"},after:{$ref:"#/$defs/GroupState"},claimsAdded:{type:"array",items:{type:"string"}},claimsRemoved:{type:"\
array",items:{type:"string"}}}};function ye(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.en===void 0&&(f="en")||r.ar===void 0&&(f="ar"))return ye.errors=[{instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="ar"||i==="en")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.ar!==void 0){
let i=e;if(typeof r.ar!="string")return ye.errors=[{instancePath:s+"/ar",schemaPath:"#/properties/ar/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.en!==void 0){let i=e;if(typeof r.
en!="string")return ye.errors=[{instancePath:s+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return ye.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=a,e===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var dr={enum:["single-source","similar","agreement","difference","conflict"]};function Se(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=Se.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="single-source"||r==="similar"||r==="agreement"||r==="difference"||r==="con\
flict"?(Se.errors=a,e===0):(Se.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dr.enum},
message:"must be equal to one of the allowed values"}],!1)}Se.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(r,{
instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=ue.evaluated;
if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n;if(r.id===void 0&&(n="id")||r.verdict===void 0&&(n="verdict")||r.sourceIds===void 0&&(n="sourceIds"))return ue.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required prope\
rty '"+n+"'"}],!1;{let i=e;for(let p in r)if(!(p==="id"||p==="verdict"||p==="sourceIds")){return ue.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return ue.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e}else
var t=!0;if(t){if(r.verdict!==void 0){let p=e;Se(r.verdict,{instancePath:s+"/verdict",parentData:r,parentDataProperty:"v\
erdict",rootData:h,dynamicAnchors:P})||(a=a===null?Se.errors:a.concat(Se.errors),e=a.length);var t=p===e}else var t=!0;if(t)
if(r.sourceIds!==void 0){let p=r.sourceIds,m=e;if(e===m)if(Array.isArray(p)){var f=!0;let u=p.length;for(let b=0;b<u;b++){
let d=e;if(typeof p[b]!="string")return ue.errors=[{instancePath:s+"/sourceIds/"+b,schemaPath:"#/properties/sourceIds/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=d===e;if(!f)break}}else return ue.errors=
[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var t=m===e}else var t=!0}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ue.errors=a,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function fe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.change===void 0&&(i="change")||r.subject===void 0&&(i="subject")||r.claimsAdded===void 0&&(i="cla\
imsAdded")||r.claimsRemoved===void 0&&(i="claimsRemoved"))return fe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let m in r)if(!(m===
"change"||m==="subject"||m==="before"||m==="after"||m==="claimsAdded"||m==="claimsRemoved")){return fe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(p===e){if(r.change!==void 0){let m=r.change,c=e;if(!(m==="appeared"||m==="split"||m===
"verdict"||m==="members"||m==="joined"||m==="gone"))return fe.errors=[{instancePath:s+"/change",schemaPath:"#/properties\
/change/enum",keyword:"enum",params:{allowedValues:Pr.properties.change.enum},message:"must be equal to one of the allow\
ed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.subject!==void 0){let m=e;ye(r.subject,{instancePath:s+"/subject",parentData:r,
parentDataProperty:"subject",rootData:h,dynamicAnchors:P})||(a=a===null?ye.errors:a.concat(ye.errors),e=a.length);var t=m===
e}else var t=!0;if(t){if(r.before!==void 0){let m=e;ue(r.before,{instancePath:s+"/before",parentData:r,parentDataProperty:"\
before",rootData:h,dynamicAnchors:P})||(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var t=m===e}else var t=!0;if(t){
if(r.after!==void 0){let m=e;ue(r.after,{instancePath:s+"/after",parentData:r,parentDataProperty:"after",rootData:h,dynamicAnchors:P})||
(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.claimsAdded!==void 0){let m=r.
claimsAdded,c=e;if(e===c)if(Array.isArray(m)){var f=!0;let b=m.length;for(let d=0;d<b;d++){let y=e;if(typeof m[d]!="stri\
ng")return fe.errors=[{instancePath:s+"/claimsAdded/"+d,schemaPath:"#/properties/claimsAdded/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var f=y===e;if(!f)break}}else return fe.errors=[{instancePath:s+"/c\
laimsAdded",schemaPath:"#/properties/claimsAdded/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var t=c===e}else var t=!0;if(t)if(r.claimsRemoved!==void 0){let m=r.claimsRemoved,c=e;if(e===c)if(Array.isArray(m)){var n=!0;
let b=m.length;for(let d=0;d<b;d++){let y=e;if(typeof m[d]!="string")return fe.errors=[{instancePath:s+"/claimsRemoved/"+
d,schemaPath:"#/properties/claimsRemoved/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var n=y===e;if(!n)break}}else return fe.errors=[{instancePath:s+"/claimsRemoved",schemaPath:"#/properties/claimsRemoved/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}}}}else return fe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return fe.errors=
a,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lr={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause","wording"]};function Re(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=Re.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"||r==="wording"?(Re.errors=a,e===0):(Re.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:lr.enum},message:"must be equal to one of the allowed values"}],!1)}Re.evaluated={dynamicProps:!1,
dynamicItems:!1};var ur={enum:["undetermined","scope-mismatch","attributed-dispute","framing","detail","approximate","up\
date","contradiction","complementary"]};function Le(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,
dynamicAnchors:P={}}={}){let a=null,e=0,o=Le.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framing"||r==="detail"||r==="approximat\
e"||r==="update"||r==="contradiction"||r==="complementary"?(Le.errors=a,e===0):(Le.errors=[{instancePath:s,schemaPath:"#\
/enum",keyword:"enum",params:{allowedValues:ur.enum},message:"must be equal to one of the allowed values"}],!1)}Le.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.groupId===void 0&&(f="groupId")||r.differenceId===void 0&&(f="differenceId")||r.
slot===void 0&&(f="slot")||r.relation===void 0&&(f="relation")||r.subject===void 0&&(f="subject"))return ce.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let n=e;for(let i in r)if(!(i==="groupId"||i==="differenceId"||i==="slot"||i==="relation"||i==="subject")){return ce.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(n===e){if(r.groupId!==void 0){let i=e;if(typeof r.groupId!="string")return ce.
errors=[{instancePath:s+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.differenceId!==void 0){let i=e;if(typeof r.differenceId!="stri\
ng")return ce.errors=[{instancePath:s+"/differenceId",schemaPath:"#/properties/differenceId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.slot!==void 0){let i=e;Re(r.slot,{instancePath:s+
"/slot",parentData:r,parentDataProperty:"slot",rootData:h,dynamicAnchors:P})||(a=a===null?Re.errors:a.concat(Re.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.relation!==void 0){let i=e;Le(r.relation,{instancePath:s+"/relation",parentData:r,
parentDataProperty:"relation",rootData:h,dynamicAnchors:P})||(a=a===null?Le.errors:a.concat(Le.errors),e=a.length);var t=i===
e}else var t=!0;if(t)if(r.subject!==void 0){let i=e;ye(r.subject,{instancePath:s+"/subject",parentData:r,parentDataProperty:"\
subject",rootData:h,dynamicAnchors:P})||(a=a===null?ye.errors:a.concat(ye.errors),e=a.length);var t=i===e}else var t=!0}}}}}}else
return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ce.errors=a,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.diffVersion===void 0&&(d=
"diffVersion")||r.sources===void 0&&(d="sources")||r.groups===void 0&&(d="groups")||r.unchanged===void 0&&(d="unchanged")||
r.conflicts===void 0&&(d="conflicts"))return L.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let y=e;for(let l in r)if(!(l==="diffVersion"||l===
"sources"||l==="groups"||l==="unchanged"||l==="conflicts")){return L.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;
break}if(y===e){if(r.diffVersion!==void 0){let l=e;if(r.diffVersion!=="1")return L.errors=[{instancePath:s+"/diffVersion",
schemaPath:"#/properties/diffVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must be equal to constant"}],
!1;var t=l===e}else var t=!0;if(t){if(r.sources!==void 0){let l=r.sources,w=e;if(e===w)if(l&&typeof l=="object"&&!Array.
isArray(l)){let v;if(l.added===void 0&&(v="added")||l.removed===void 0&&(v="removed")||l.changed===void 0&&(v="changed"))
return L.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{let g=e;for(let I in l)if(!(I==="added"||I==="removed"||I==="changed")){
return L.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(g===e){if(l.added!==
void 0){let I=l.added,x=e;if(e===x)if(Array.isArray(I)){var f=!0;let N=I.length;for(let _=0;_<N;_++){let $=e;if(typeof I[_]!=
"string")return L.errors=[{instancePath:s+"/sources/added/"+_,schemaPath:"#/properties/sources/properties/added/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=$===e;if(!f)break}}else return L.errors=[{
instancePath:s+"/sources/added",schemaPath:"#/properties/sources/properties/added/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var n=x===e}else var n=!0;if(n){if(l.removed!==void 0){let I=l.removed,x=e;if(e===x)if(Array.
isArray(I)){var i=!0;let _=I.length;for(let $=0;$<_;$++){let j=e;if(typeof I[$]!="string")return L.errors=[{instancePath:s+
"/sources/removed/"+$,schemaPath:"#/properties/sources/properties/removed/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var i=j===e;if(!i)break}}else return L.errors=[{instancePath:s+"/sources/removed",schemaPath:"\
#/properties/sources/properties/removed/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=x===
e}else var n=!0;if(n)if(l.changed!==void 0){let I=l.changed,x=e;if(e===x)if(Array.isArray(I)){var p=!0;let _=I.length;for(let $=0;$<
_;$++){let j=e;if(typeof I[$]!="string")return L.errors=[{instancePath:s+"/sources/changed/"+$,schemaPath:"#/properties/\
sources/properties/changed/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=j===e;if(!p)
break}}else return L.errors=[{instancePath:s+"/sources/changed",schemaPath:"#/properties/sources/properties/changed/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=x===e}else var n=!0}}}}else return L.errors=[{instancePath:s+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=w===
e}else var t=!0;if(t){if(r.groups!==void 0){let l=r.groups,w=e;if(e===w)if(Array.isArray(l)){var m=!0;let v=l.length;for(let g=0;g<
v;g++){let I=e;fe(l[g],{instancePath:s+"/groups/"+g,parentData:l,parentDataProperty:g,rootData:h,dynamicAnchors:P})||(a=
a===null?fe.errors:a.concat(fe.errors),e=a.length);var m=I===e;if(!m)break}}else return L.errors=[{instancePath:s+"/grou\
ps",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=w===e}else
var t=!0;if(t){if(r.unchanged!==void 0){let l=r.unchanged,w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return L.
errors=[{instancePath:s+"/unchanged",schemaPath:"#/properties/unchanged/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===w&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return L.errors=[{instancePath:s+"/unch\
anged",schemaPath:"#/properties/unchanged/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1;var t=w===e}else var t=!0;if(t)if(r.conflicts!==void 0){let l=r.conflicts,w=e;if(e===w)if(l&&typeof l=="object"&&
!Array.isArray(l)){let v;if(l.appeared===void 0&&(v="appeared")||l.gone===void 0&&(v="gone"))return L.errors=[{instancePath:s+
"/conflicts",schemaPath:"#/properties/conflicts/required",keyword:"required",params:{missingProperty:v},message:"must ha\
ve required property '"+v+"'"}],!1;{let g=e;for(let I in l)if(!(I==="appeared"||I==="gone")){return L.errors=[{instancePath:s+
"/conflicts",schemaPath:"#/properties/conflicts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(l.appeared!==void 0){let I=l.appeared,x=e;if(e===x)
if(Array.isArray(I)){var c=!0;let N=I.length;for(let _=0;_<N;_++){let $=e;ce(I[_],{instancePath:s+"/conflicts/appeared/"+
_,parentData:I,parentDataProperty:_,rootData:h,dynamicAnchors:P})||(a=a===null?ce.errors:a.concat(ce.errors),e=a.length);
var c=$===e;if(!c)break}}else return L.errors=[{instancePath:s+"/conflicts/appeared",schemaPath:"#/properties/conflicts/\
properties/appeared/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=x===e}else var u=!0;if(u)
if(l.gone!==void 0){let I=l.gone,x=e;if(e===x)if(Array.isArray(I)){var b=!0;let _=I.length;for(let $=0;$<_;$++){let j=e;
ce(I[$],{instancePath:s+"/conflicts/gone/"+$,parentData:I,parentDataProperty:$,rootData:h,dynamicAnchors:P})||(a=a===null?
ce.errors:a.concat(ce.errors),e=a.length);var b=j===e;if(!b)break}}else return L.errors=[{instancePath:s+"/conflicts/gon\
e",schemaPath:"#/properties/conflicts/properties/gone/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var u=x===e}else var u=!0}}}else return L.errors=[{instancePath:s+"/conflicts",schemaPath:"#/properties/conflicts/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=w===e}else var t=!0}}}}}}else return L.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=
a,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr=Fe,kr={type:"object",additionalProperties:!1,properties:{
language:{$ref:"#/$defs/Language"},detail:{enum:["short","full"]},sources:{type:"array",items:{anyOf:[{$ref:"source.json"},
{$ref:"read-source.json"}]}}}},wr={enum:["ar","en"]};function $e(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=$e.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="ar"||r==="en"?($e.errors=a,e===0):($e.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:wr.enum},message:"must be equal to one of the allowed values"}],!1)}$e.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ir={$id:"https://crossclaim.dev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{
id:{type:"string",minLength:1,maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"str\
ing"},publishedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},
url:{type:"string"},language:{enum:["ar","en"]}}},Ce=nr().default,_r=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\
\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$","u");function E(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,
dynamicAnchors:P={}}={}){let a=null,e=0,o=E.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.text===void 0&&(f="text"))return E.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have require\
d property '"+f+"'"}],!1;{let n=e;for(let i in r)if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="published\
At"||i==="url"||i==="language")){return E.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.id!==
void 0){let i=r.id,p=e;if(e===p)if(typeof i=="string"){if(Ce(i)>200)return E.errors=[{instancePath:s+"/id",schemaPath:"#\
/properties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(Ce(
i)<1)return E.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return E.errors=[{instancePath:s+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.text!==
void 0){let i=r.text,p=e;if(e===p)if(typeof i=="string"){if(Ce(i)<1)return E.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return E.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.title!==void 0){let i=e;if(typeof r.title!="string")return E.errors=
[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=i===e}else var t=!0;if(t){if(r.publisher!==void 0){let i=e;if(typeof r.publisher!="string")return E.errors=
[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let i=r.publishedAt,p=e;if(e===p)if(typeof i==
"string"){if(!_r.test(i))return E.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'m\
ust match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return E.
errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return E.
errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var t=i===e}else var t=!0;if(t)if(r.language!==void 0){let i=r.language,p=e;if(!(i==="ar"||i==="en"))return E.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues:Ir.properties.
language.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0}}}}}}}}else return E.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.
errors=a,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fr={enum:["ar","en"]};function Me(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=Me.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?
(Me.errors=a,e===0):(Me.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:fr.enum},message:"\
must be equal to one of the allowed values"}],!1)}Me.evaluated={dynamicProps:!1,dynamicItems:!1};var or={type:"object",additionalProperties:!1,
required:["category","id"],properties:{category:{enum:["concept","number","ordinal","fraction","decimalPoint","hedge","v\
ague","unit","currency","kind","weekday","month","hijriMonth","dayPart","timeUnit","timeWord","country","capital","natio\
nality","place","placeHead","direction","office","portfolio","title","body","bodyName","givenName","speech","according",
"speaker","certainty","negation","light","marker","preposition","reference","determiner","stop","abbreviation","boilerpl\
ate"]},id:{type:"string"},form:{enum:["past","present","future","masdar","active","passive","idiom"]},lead:{$ref:"#/$def\
s/ReadLead"},tail:{$ref:"#/$defs/ReadTail"}}},pr={type:"object",additionalProperties:!1,required:["letters"],properties:{
letters:{type:"integer",minimum:0},conjunction:{enum:["and","so"]},preposition:{enum:["in","for","like"]},article:{const:!0},
future:{const:!0}}};function me(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.letters===void 0&&(f="letters"))return me.errors=[{instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="letters"||i==="conjunction"||i==="preposition"||i==="article"||i==="future")){return me.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.letters!==void 0){let i=r.letters,p=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return me.errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return me.
errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=p===e}else var t=!0;if(t){if(r.conjunction!==void 0){let i=r.conjunction,p=e;if(!(i===
"and"||i==="so"))return me.errors=[{instancePath:s+"/conjunction",schemaPath:"#/properties/conjunction/enum",keyword:"en\
um",params:{allowedValues:pr.properties.conjunction.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===
e}else var t=!0;if(t){if(r.preposition!==void 0){let i=r.preposition,p=e;if(!(i==="in"||i==="for"||i==="like"))return me.
errors=[{instancePath:s+"/preposition",schemaPath:"#/properties/preposition/enum",keyword:"enum",params:{allowedValues:pr.
properties.preposition.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.
article!==void 0){let i=e;if(r.article!==!0)return me.errors=[{instancePath:s+"/article",schemaPath:"#/properties/articl\
e/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)
if(r.future!==void 0){let i=e;if(r.future!==!0)return me.errors=[{instancePath:s+"/future",schemaPath:"#/properties/futu\
re/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}else
return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return me.errors=a,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr={type:"object",additionalProperties:!1,
required:["letters"],properties:{letters:{type:"integer",minimum:0},ending:{enum:["a","ah","an","at","hamza-a","i","in",
"n","na","t","ta","tan","tay","tayn","tum","u","un","uu","s","es","ies","possessive","ed","ing"]},pronoun:{enum:["him","\
her","them","them-feminine","both","us","you","you-all","you-both"]},number:{enum:["dual","plural"]},gender:{enum:["femi\
nine"]},nisba:{const:!0}}};function se(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.letters===void 0&&(f="letters"))return se.errors=[{instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="letters"||i==="ending"||i==="pronoun"||i==="number"||i==="gender"||i==="nisba")){return se.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.letters!==void 0){let i=r.letters,p=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return se.errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return se.
errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=p===e}else var t=!0;if(t){if(r.ending!==void 0){let i=r.ending,p=e;if(!(i==="a"||i==="\
ah"||i==="an"||i==="at"||i==="hamza-a"||i==="i"||i==="in"||i==="n"||i==="na"||i==="t"||i==="ta"||i==="tan"||i==="tay"||i===
"tayn"||i==="tum"||i==="u"||i==="un"||i==="uu"||i==="s"||i==="es"||i==="ies"||i==="possessive"||i==="ed"||i==="ing"))return se.
errors=[{instancePath:s+"/ending",schemaPath:"#/properties/ending/enum",keyword:"enum",params:{allowedValues:sr.properties.
ending.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.pronoun!==void 0){
let i=r.pronoun,p=e;if(!(i==="him"||i==="her"||i==="them"||i==="them-feminine"||i==="both"||i==="us"||i==="you"||i==="yo\
u-all"||i==="you-both"))return se.errors=[{instancePath:s+"/pronoun",schemaPath:"#/properties/pronoun/enum",keyword:"enu\
m",params:{allowedValues:sr.properties.pronoun.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===
e}else var t=!0;if(t){if(r.number!==void 0){let i=r.number,p=e;if(!(i==="dual"||i==="plural"))return se.errors=[{instancePath:s+
"/number",schemaPath:"#/properties/number/enum",keyword:"enum",params:{allowedValues:sr.properties.number.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.gender!==void 0){let i=e;if(r.gender!==
"feminine")return se.errors=[{instancePath:s+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues:sr.
properties.gender.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t)if(r.nisba!==
void 0){let i=e;if(r.nisba!==!0)return se.errors=[{instancePath:s+"/nisba",schemaPath:"#/properties/nisba/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}}else return se.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.
errors=a,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.category===void 0&&(f="category")||r.id===
void 0&&(f="id"))return we.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)if(!(i==="category"||i==="id"||i==="form"||i===
"lead"||i==="tail")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.category!==void 0){
let i=r.category,p=e;if(!(i==="concept"||i==="number"||i==="ordinal"||i==="fraction"||i==="decimalPoint"||i==="hedge"||i===
"vague"||i==="unit"||i==="currency"||i==="kind"||i==="weekday"||i==="month"||i==="hijriMonth"||i==="dayPart"||i==="timeU\
nit"||i==="timeWord"||i==="country"||i==="capital"||i==="nationality"||i==="place"||i==="placeHead"||i==="direction"||i===
"office"||i==="portfolio"||i==="title"||i==="body"||i==="bodyName"||i==="givenName"||i==="speech"||i==="according"||i===
"speaker"||i==="certainty"||i==="negation"||i==="light"||i==="marker"||i==="preposition"||i==="reference"||i==="determin\
er"||i==="stop"||i==="abbreviation"||i==="boilerplate"))return we.errors=[{instancePath:s+"/category",schemaPath:"#/prop\
erties/category/enum",keyword:"enum",params:{allowedValues:or.properties.category.enum},message:"must be equal to one of\
 the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.id!==void 0){let i=e;if(typeof r.id!="string")return we.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=i===e}else var t=!0;if(t){if(r.form!==void 0){let i=r.form,p=e;if(!(i==="past"||i==="present"||i==="future"||i===
"masdar"||i==="active"||i==="passive"||i==="idiom"))return we.errors=[{instancePath:s+"/form",schemaPath:"#/properties/f\
orm/enum",keyword:"enum",params:{allowedValues:or.properties.form.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var t=p===e}else var t=!0;if(t){if(r.lead!==void 0){let i=e;me(r.lead,{instancePath:s+"/lead",parentData:r,parentDataProperty:"\
lead",rootData:h,dynamicAnchors:P})||(a=a===null?me.errors:a.concat(me.errors),e=a.length);var t=i===e}else var t=!0;if(t)
if(r.tail!==void 0){let i=e;se(r.tail,{instancePath:s+"/tail",parentData:r,parentDataProperty:"tail",rootData:h,dynamicAnchors:P})||
(a=a===null?se.errors:a.concat(se.errors),e=a.length);var t=i===e}else var t=!0}}}}}}else return we.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return we.errors=a,e===0}we.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var yr=new RegExp("^[0-9a-f]{64}$","u");function Q(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.readVersion===void 0&&(i=
"readVersion")||r.engine===void 0&&(i="engine")||r.source===void 0&&(i="source")||r.language===void 0&&(i="language")||r.
words===void 0&&(i="words")||r.phrases===void 0&&(i="phrases")||r.met===void 0&&(i="met")||r.digest===void 0&&(i="digest"))
return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must hav\
e required property '"+i+"'"}],!1;{let p=e;for(let m in r)if(!(m==="readVersion"||m==="engine"||m==="source"||m==="langu\
age"||m==="words"||m==="phrases"||m==="met"||m==="digest")){return Q.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;
break}if(p===e){if(r.readVersion!==void 0){let m=e;if(typeof r.readVersion!="string")return Q.errors=[{instancePath:s+"/\
readVersion",schemaPath:"#/properties/readVersion/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=m===e}else var t=!0;if(t){if(r.engine!==void 0){let m=e;if(typeof r.engine!="string")return Q.errors=[{instancePath:s+
"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===
e}else var t=!0;if(t){if(r.source!==void 0){let m=e;E(r.source,{instancePath:s+"/source",parentData:r,parentDataProperty:"\
source",rootData:h,dynamicAnchors:P})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);var t=m===e}else var t=!0;if(t){
if(r.language!==void 0){let m=e;Me(r.language,{instancePath:s+"/language",parentData:r,parentDataProperty:"language",rootData:h,
dynamicAnchors:P})||(a=a===null?Me.errors:a.concat(Me.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.words!==void 0){
let m=r.words,c=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return Q.errors=[{instancePath:s+"/words",schemaPath:"\
#/properties/words/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof m=="numb\
er"&&isFinite(m)&&(m<0||isNaN(m)))return Q.errors=[{instancePath:s+"/words",schemaPath:"#/properties/words/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=c===e}else var t=!0;if(t){if(r.phrases!==void 0){
let m=r.phrases,c=e;if(e===c)if(Array.isArray(m)){var f=!0;let b=m.length;for(let d=0;d<b;d++){let y=e;we(m[d],{instancePath:s+
"/phrases/"+d,parentData:m,parentDataProperty:d,rootData:h,dynamicAnchors:P})||(a=a===null?we.errors:a.concat(we.errors),
e=a.length);var f=y===e;if(!f)break}}else return Q.errors=[{instancePath:s+"/phrases",schemaPath:"#/properties/phrases/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){if(r.met!==void 0){
let m=r.met,c=e;if(e===c)if(Array.isArray(m)){var n=!0;let b=m.length;for(let d=0;d<b;d++){let y=m[d],l=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Q.errors=[{instancePath:s+"/met/"+d,schemaPath:"#/properties/met/items/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof y=="number"&&isFinite(y)&&(y<
0||isNaN(y)))return Q.errors=[{instancePath:s+"/met/"+d,schemaPath:"#/properties/met/items/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=l===e;if(!n)break}}else return Q.errors=[{instancePath:s+"/me\
t",schemaPath:"#/properties/met/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else
var t=!0;if(t)if(r.digest!==void 0){let m=r.digest,c=e;if(e===c)if(typeof m=="string"){if(!yr.test(m))return Q.errors=[{
instancePath:s+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'\
must match pattern "^[0-9a-f]{64}$"'}],!1}else return Q.errors=[{instancePath:s+"/digest",schemaPath:"#/properties/diges\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0}}}}}}}}}else return Q.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.
errors=a,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=Fe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p=e;for(let m in r)if(!(m==="language"||m==="det\
ail"||m==="sources")){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.language!==void 0){
let m=e;$e(r.language,{instancePath:s+"/language",parentData:r,parentDataProperty:"language",rootData:h,dynamicAnchors:P})||
(a=a===null?$e.errors:a.concat($e.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.detail!==void 0){let m=r.detail,
c=e;if(!(m==="short"||m==="full"))return Fe.errors=[{instancePath:s+"/detail",schemaPath:"#/properties/detail/enum",keyword:"\
enum",params:{allowedValues:kr.properties.detail.enum},message:"must be equal to one of the allowed values"}],!1;var t=c===
e}else var t=!0;if(t)if(r.sources!==void 0){let m=r.sources,c=e;if(e===c)if(Array.isArray(m)){var f=!0;let b=m.length;for(let d=0;d<
b;d++){let y=m[d],l=e,w=e,k=!1,v=e;E(y,{instancePath:s+"/sources/"+d,parentData:m,parentDataProperty:d,rootData:h,dynamicAnchors:P})||
(a=a===null?E.errors:a.concat(E.errors),e=a.length);var i=v===e;if(k=k||i,i)var n=!0;let g=e;Q(y,{instancePath:s+"/sourc\
es/"+d,parentData:m,parentDataProperty:d,rootData:h,dynamicAnchors:P})||(a=a===null?Q.errors:a.concat(Q.errors),e=a.length);
var i=g===e;if(k=k||i,i&&n!==!0&&(n=!0),k)e=w,a!==null&&(w?a.length=w:a=null);else{let x={instancePath:s+"/sources/"+d,schemaPath:"\
#/properties/sources/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[x]:
a.push(x),e++,Fe.errors=a,!1}var f=l===e;if(!f)break}}else return Fe.errors=[{instancePath:s+"/sources",schemaPath:"#/pr\
operties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}else
return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Fe.errors=a,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ur=X,jr={$id:"https://crossclaim.de\
v/schema/1/judge.json",type:"object",additionalProperties:!1,required:["verdicts"],properties:{verdicts:{type:"array",items:{
type:"object",additionalProperties:!1,required:["pair","relation","confidence","because"],properties:{pair:{type:"intege\
r",minimum:0},relation:{enum:["undetermined","scope-mismatch","attributed-dispute","framing","detail","approximate","upd\
ate","contradiction","complementary","unrelated"]},confidence:{type:"number",minimum:0,maximum:1},because:{type:"string"}}}}}};
function X(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.verdicts===void 0&&(n="verdicts"))return X.errors=[{instancePath:s,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let i=e;for(let p in r)if(p!=="verdi\
cts"){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(i===e&&r.verdicts!==void 0){let p=r.verdicts;if(e===e)if(Array.
isArray(p)){var t=!0;let c=p.length;for(let u=0;u<c;u++){let b=p[u],d=e;if(e===d)if(b&&typeof b=="object"&&!Array.isArray(
b)){let l;if(b.pair===void 0&&(l="pair")||b.relation===void 0&&(l="relation")||b.confidence===void 0&&(l="confidence")||
b.because===void 0&&(l="because"))return X.errors=[{instancePath:s+"/verdicts/"+u,schemaPath:"#/properties/verdicts/item\
s/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let w=e;for(let k in b)
if(!(k==="pair"||k==="relation"||k==="confidence"||k==="because")){return X.errors=[{instancePath:s+"/verdicts/"+u,schemaPath:"\
#/properties/verdicts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"\
must NOT have additional properties"}],!1;break}if(w===e){if(b.pair!==void 0){let k=b.pair,v=e;if(!(typeof k=="number"&&
!(k%1)&&!isNaN(k)&&isFinite(k)))return X.errors=[{instancePath:s+"/verdicts/"+u+"/pair",schemaPath:"#/properties/verdict\
s/items/properties/pair/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof k==
"number"&&isFinite(k)&&(k<0||isNaN(k)))return X.errors=[{instancePath:s+"/verdicts/"+u+"/pair",schemaPath:"#/properties/\
verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=v===
e}else var f=!0;if(f){if(b.relation!==void 0){let k=b.relation,v=e;if(!(k==="undetermined"||k==="scope-mismatch"||k==="a\
ttributed-dispute"||k==="framing"||k==="detail"||k==="approximate"||k==="update"||k==="contradiction"||k==="complementar\
y"||k==="unrelated"))return X.errors=[{instancePath:s+"/verdicts/"+u+"/relation",schemaPath:"#/properties/verdicts/items\
/properties/relation/enum",keyword:"enum",params:{allowedValues:jr.properties.verdicts.items.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var f=v===e}else var f=!0;if(f){if(b.confidence!==void 0){let k=b.confidence,
v=e;if(e===v)if(typeof k=="number"&&isFinite(k)){if(k>1||isNaN(k))return X.errors=[{instancePath:s+"/verdicts/"+u+"/conf\
idence",schemaPath:"#/properties/verdicts/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},message:"must be <= 1"}],!1;if(k<0||isNaN(k))return X.errors=[{instancePath:s+"/verdicts/"+u+"/confidence",schemaPath:"\
#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return X.errors=[{instancePath:s+"/verdicts/"+u+"/confidence",schemaPath:"#/properties/verdicts/i\
tems/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var f=v===e}else var f=!0;
if(f)if(b.because!==void 0){let k=e;if(typeof b.because!="string")return X.errors=[{instancePath:s+"/verdicts/"+u+"/beca\
use",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var f=k===e}else var f=!0}}}}}else return X.errors=[{instancePath:s+"/verdicts/"+u,schemaPath:"#/prope\
rties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e;if(!t)break}}else
return X.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return X.errors=a,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Wr=Ne;function Ne(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=Ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f=e;for(let n in r)if(!(n==="concurrency"||n==="memoryMb")){return Ne.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional p\
roperties"}],!1;break}if(f===e){if(r.concurrency!==void 0){let n=r.concurrency,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n)))return Ne.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return Ne.
errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t)if(r.memoryMb!==void 0){let n=r.memoryMb,i=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Ne.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryM\
b/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&
(n<16||isNaN(n)))return Ne.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryMb/minimum",keyword:"minim\
um",params:{comparison:">=",limit:16},message:"must be >= 16"}],!1;var t=i===e}else var t=!0}}else return Ne.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ne.errors=a,e===0}Ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=xe;var qr={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function ze(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=ze.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(ze.errors=a,e===
0):(ze.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qr.enum},message:"must be equal \
to one of the allowed values"}],!1)}ze.evaluated={dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<3)return C.
errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:3},message:"must NOT have few\
er than 3 properties"}],!1;{let m;if(r.id===void 0&&(m="id")||r.label===void 0&&(m="label"))return C.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;
{let c=e;for(let u in r)if(!(u==="id"||u==="label"||u==="concepts"||u==="roles"||u==="terms")){return C.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have \
additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let u=r.id,b=e;if(e===b)if(typeof u=="string"){if(Ce(u)>200)
return C.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(Ce(u)<1)return C.errors=[{instancePath:s+"/id",schemaPath:"#/properties/\
id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return C.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=b===e}else var t=!0;if(t){if(r.label!==void 0){let u=r.label,b=e;if(e===b)if(u&&typeof u=="object"&&!Array.isArray(
u)){let y=e;for(let l in u)if(!(l==="ar"||l==="en")){return C.errors=[{instancePath:s+"/label",schemaPath:"#/properties/\
label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have addition\
al properties"}],!1;break}if(y===e){if(u.ar!==void 0){let l=e;if(typeof u.ar!="string")return C.errors=[{instancePath:s+
"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=l===e}else var f=!0;if(f)if(u.en!==void 0){let l=e;if(typeof u.en!="string")return C.errors=[{instancePath:s+
"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=l===e}else var f=!0}}else return C.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===e}else var t=!0;if(t){if(r.concepts!==void 0){
let u=r.concepts,b=e;if(e===b)if(Array.isArray(u)){var n=!0;let y=u.length;for(let l=0;l<y;l++){let w=e;if(typeof u[l]!=
"string")return C.errors=[{instancePath:s+"/concepts/"+l,schemaPath:"#/properties/concepts/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var n=w===e;if(!n)break}}else return C.errors=[{instancePath:s+"/concepts",
schemaPath:"#/properties/concepts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else
var t=!0;if(t){if(r.roles!==void 0){let u=r.roles,b=e;if(e===b)if(Array.isArray(u)){var i=!0;let y=u.length;for(let l=0;l<
y;l++){let w=e;ze(u[l],{instancePath:s+"/roles/"+l,parentData:u,parentDataProperty:l,rootData:h,dynamicAnchors:P})||(a=a===
null?ze.errors:a.concat(ze.errors),e=a.length);var i=w===e;if(!i)break}}else return C.errors=[{instancePath:s+"/roles",schemaPath:"\
#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t)
if(r.terms!==void 0){let u=r.terms,b=e;if(e===b)if(Array.isArray(u)){var p=!0;let y=u.length;for(let l=0;l<y;l++){let w=e;
if(typeof u[l]!="string")return C.errors=[{instancePath:s+"/terms/"+l,schemaPath:"#/properties/terms/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=w===e;if(!p)break}}else return C.errors=[{instancePath:s+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===
e}else var t=!0}}}}}}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return C.errors=a,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=Be.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let f=r.length;for(let n=0;n<f;n++){
let i=e;C(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,rootData:h,dynamicAnchors:P})||(a=a===null?C.errors:
a.concat(C.errors),e=a.length);var t=i===e;if(!t)break}}else return Be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return Be.errors=a,e===0}Be.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function xe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=xe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f=e;for(let n in r)if(!(n==="topics"||n==="maxCharacters"||n==="maxClaims")){return xe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(f===e){if(r.topics!==void 0){let n=e;Be(r.topics,{instancePath:s+
"/topics",parentData:r,parentDataProperty:"topics",rootData:h,dynamicAnchors:P})||(a=a===null?Be.errors:a.concat(Be.errors),
e=a.length);var t=n===e}else var t=!0;if(t){if(r.maxCharacters!==void 0){let n=r.maxCharacters,i=e;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return xe.errors=[{instancePath:s+"/maxCharacters",schemaPath:"#/properties/maxChara\
cters/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(
n)&&(n<1||isNaN(n)))return xe.errors=[{instancePath:s+"/maxCharacters",schemaPath:"#/properties/maxCharacters/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxClaims!==void 0){
let n=r.maxClaims,i=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return xe.errors=[{instancePath:s+"/maxCl\
aims",schemaPath:"#/properties/maxClaims/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return xe.errors=[{instancePath:s+"/maxClaims",schemaPath:"#/propert\
ies/maxClaims/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0}}}else
return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return xe.errors=a,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=ge;function ge(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=ge.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.sourceId===void 0&&(f="sourceId")||r.start===void 0&&(f="start")||r.end===void 0&&(f="end"))return ge.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have require\
d property '"+f+"'"}],!1;if(r.sourceId!==void 0){let n=r.sourceId,i=e;if(e===i)if(typeof n=="string"){if(Ce(n)>200)return ge.
errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(Ce(n)<1)return ge.errors=[{instancePath:s+"/sourceId",schemaPath:"\
#/properties/sourceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return ge.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let n=r.start,i=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ge.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return ge.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.end!==void 0){let n=r.end,i=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ge.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return ge.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}else return ge.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ge.errors=a,e===0}ge.evaluated={props:{sourceId:!0,
start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};var Yr=Q,es=Ee,Ar={type:"object",additionalProperties:!1,properties:{language:{
$ref:"#/$defs/Language"},detail:{enum:["short","full"]}}};function Ee(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let n in r)if(!(n==="language"||n==="det\
ail")){return Ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(f===e){if(r.language!==void 0){let n=e;$e(r.language,{instancePath:s+
"/language",parentData:r,parentDataProperty:"language",rootData:h,dynamicAnchors:P})||(a=a===null?$e.errors:a.concat($e.
errors),e=a.length);var t=n===e}else var t=!0;if(t)if(r.detail!==void 0){let n=r.detail,i=e;if(!(n==="short"||n==="full"))
return Ee.errors=[{instancePath:s+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Ar.
properties.detail.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0}}else return Ee.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.
errors=a,e===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var rs=Z,Nr={$id:"https://crossclaim.dev/schema/1\
/report.json",type:"object",additionalProperties:!1,required:["schemaVersion","engine","sources","origins","claims","ent\
ities","events","groups","quotations","naming","coverage","topics","diagnostics"],properties:{schemaVersion:{const:"1"},
engine:{$ref:"#/$defs/Engine"},sources:{type:"array",items:{$ref:"#/$defs/ReportSource"}},origins:{type:"array",items:{$ref:"\
#/$defs/Origin"}},claims:{type:"array",items:{$ref:"#/$defs/Claim"}},entities:{type:"array",items:{$ref:"#/$defs/Entity"}},
events:{type:"array",items:{$ref:"#/$defs/ReportEvent"}},groups:{type:"array",items:{$ref:"#/$defs/Group"}},lists:{type:"\
array",items:{$ref:"#/$defs/List"}},quotations:{type:"array",items:{$ref:"#/$defs/Quotation"}},naming:{type:"array",items:{
$ref:"#/$defs/Naming"}},coverage:{$ref:"#/$defs/Coverage"},topics:{type:"array",items:{$ref:"#/$defs/ReportTopic"}},diagnostics:{
type:"array",items:{$ref:"#/$defs/Diagnostic"}}},$defs:{Engine:{type:"object",additionalProperties:!1,required:["name","\
version","models"],properties:{name:{type:"string"},version:{type:"string"},models:{type:"array",items:{type:"string"}}}},
ReportSource:{type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],
properties:{id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"objec\
t",additionalProperties:!1,required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","\
detected"]}}},publishedAt:{type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{
enum:["given","inferred","unknown"]},display:{$ref:"#/$defs/Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"\
string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","sentences","clai\
ms"],properties:{characters:{type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},
originId:{type:"string"}}},Language:{enum:["ar","en"]},Display:{type:"object",additionalProperties:!1,required:["en","ar"],
properties:{ar:{type:"string"},en:{type:"string"}}},Evidence:{type:"object",additionalProperties:!1,required:["start","e\
nd","quote","prefix","suffix","codePoints"],properties:{start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},
quote:{type:"string"},prefix:{type:"string"},suffix:{type:"string"},codePoints:{type:"object",additionalProperties:!1,required:[
"start","end"],properties:{start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}},Claim:{type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}},Polarity:{enum:["affirmed","negated"]},Certainty:{enum:["asse\
rted","planned","possible","alleged","denied"]},Role:{enum:["agent","patient","recipient","partner","content","document",
"scope","place","origin","destination","time","duration","quantity","cause","purpose","instrument","office","order","spe\
aker","topic"]},Argument:{type:"object",additionalProperties:!1,required:["role","start","end","text"],properties:{role:{
$ref:"#/$defs/Role"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},value:{$ref:"#\
/$defs/Value"},entityId:{type:"string"},reference:{const:"open"}}},Value:{type:"object",required:["kind"],discriminator:{
propertyName:"kind"},oneOf:[{$ref:"#/$defs/QuantityValue"},{$ref:"#/$defs/TimeValue"},{$ref:"#/$defs/PlaceValue"},{$ref:"\
#/$defs/PersonValue"},{$ref:"#/$defs/OrganisationValue"},{$ref:"#/$defs/OfficeValue"},{$ref:"#/$defs/TextValue"}]},QuantityValue:{
type:"object",additionalProperties:!1,required:["kind","approximate"],properties:{kind:{const:"quantity"},min:{type:"num\
ber"},max:{type:"number"},unit:{type:"string"},of:{type:"string"},whole:{type:"number"},approximate:{type:"boolean"}}},TimeValue:{
type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{kind:{const:"time"},start:{type:"\
string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week","month","season","year","decade",
"century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{type:"integer",minimum:1,maximum:7},
day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","evening"]},clock:{type:"string",pattern:"\
^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{type:"integer",minimum:1,
maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{type:"string"},approximate:{
type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},relation:{enum:["before","after","since","\
until","during","at"]}}},PlaceValue:{type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"\
place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:["north","so\
uth","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near","from","to",
"between","off"]}}},PersonValue:{type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"\
person"},name:{type:"string"},office:{type:"string"},country:{type:"string"}}},OrganisationValue:{type:"object",additionalProperties:!1,
required:["kind","name"],properties:{kind:{const:"organisation"},name:{type:"string"},type:{type:"string"},country:{type:"\
string"}}},OfficeValue:{type:"object",additionalProperties:!1,required:["kind","office"],properties:{kind:{const:"office"},
office:{type:"string"},portfolio:{type:"string"},country:{type:"string"},number:{type:"integer",minimum:1}}},TextValue:{
type:"object",additionalProperties:!1,required:["kind","text"],properties:{kind:{const:"text"},text:{type:"string"}}},Attribution:{
type:"object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,
required:["text"],properties:{text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{
type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect","document","hearsay"]}}},Entity:{type:"object",additionalProperties:!1,
required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["person","organisation","place","offic\
e"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","text",
"start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},count:{type:"integer",minimum:1}}}}}},Verdict:{enum:["single-source","similar","agreement","differen\
ce","conflict"]},Severity:{enum:["headline","core","peripheral"]},Slot:{enum:["quantity","time","place","participant","r\
ole","polarity","certainty","attribution","scope","quotation","order","cause","wording"]},Relation:{enum:["undetermined",
"scope-mismatch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary"]},Cause:{
enum:["polarity","antonym","number","time","place","participant","role","identity","factuality","order","quotation","sco\
pe","lexical","world-knowledge"]},List:{type:"object",additionalProperties:!1,required:["kind","sourceIds","members"],properties:{
kind:{$ref:"#/$defs/ListKind"},sourceIds:{type:"array",items:{type:"string"}},members:{type:"array",items:{$ref:"#/$defs\
/ListMember"}}}},ListKind:{enum:["scope","aim","ban"]},ListMember:{type:"object",additionalProperties:!1,required:["labe\
l","share","sourceIds","mentions"],properties:{label:{type:"string"},share:{enum:["all","some","one"]},sourceIds:{type:"\
array",items:{type:"string"}},mentions:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","\
claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"}}}}}},
ReportEvent:{type:"object",additionalProperties:!1,required:["id","kind","label","sourceIds"],properties:{id:{type:"stri\
ng"},kind:{enum:["main","background"]},label:{type:"string"},time:{type:"string"},sourceIds:{type:"array",items:{type:"s\
tring"}}}},Group:{type:"object",additionalProperties:!1,required:["id","eventId","subject","label","topics","claimIds","\
sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{id:{type:"stri\
ng"},eventId:{type:"string"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{type:"st\
ring"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{
type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{
$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"\
#/$defs/Contrast"}},confidence:{type:"number",minimum:0,maximum:1}}},Subject:{type:"object",additionalProperties:!1,required:[
"label"],properties:{concept:{type:"string"},slot:{$ref:"#/$defs/Slot"},of:{type:"string"},label:{$ref:"#/$defs/Display"}}},
Contrast:{type:"object",additionalProperties:!1,required:["claimId","against","spans"],properties:{claimId:{type:"string"},
against:{type:"string"},spans:{type:"array",items:{type:"object",additionalProperties:!1,required:["start","end"],properties:{
start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Agreement:{type:"object",additionalProperties:!1,required:[
"slot","text","claimIds"],properties:{slot:{$ref:"#/$defs/Slot"},value:{$ref:"#/$defs/Value"},text:{type:"string"},display:{
$ref:"#/$defs/Display"},claimIds:{type:"array",items:{type:"string"}},judgedBy:{type:"string"}}},Difference:{type:"objec\
t",additionalProperties:!1,required:["id","slot","relation","causes","severity","readings","rule","because","confidence"],
properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/Relation"},causes:{type:"array",items:{
$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"\
string"},because:{type:"object",additionalProperties:!1,required:["rule","values"],properties:{rule:{type:"string"},values:{
type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"number",minimum:0,maximum:1},judgedBy:{type:"\
string"}}},Reading:{type:"object",additionalProperties:!1,required:["text","claimIds"],properties:{value:{$ref:"#/$defs/\
Value"},text:{type:"string"},display:{$ref:"#/$defs/Display"},claimIds:{type:"array",items:{type:"string"}}}},Origin:{type:"\
object",additionalProperties:!1,required:["id","passages"],properties:{id:{type:"string"},passages:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end"],properties:{sourceId:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Quotation:{type:"object",additionalProperties:!1,required:["id",
"wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"array",items:{type:"object",additionalProperties:!1,
required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},to:{type:"integer",minimum:0},edits:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{op:{enum:["equal","delete","insert"]},
text:{type:"string"}}}}}}}}},Naming:{type:"object",additionalProperties:!1,required:["entityId","names"],properties:{entityId:{
type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","texts"],properties:{
sourceId:{type:"string"},texts:{type:"array",items:{type:"string"}}}}}}},Coverage:{type:"object",additionalProperties:!1,
required:["matrix","pairs","bySource"],properties:{matrix:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"groupId","sourceIds"],properties:{groupId:{type:"string"},sourceIds:{type:"array",items:{type:"string"}}}}},pairs:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["a","b","shared","agreeing","similar","differing","conflic\
ting"],properties:{a:{type:"string"},b:{type:"string"},shared:{type:"integer",minimum:0},agreeing:{type:"integer",minimum:0},
similar:{type:"integer",minimum:0},differing:{type:"integer",minimum:0},conflicting:{type:"integer",minimum:0}}}},bySource:{
type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","only","leavesOut"],properties:{sourceId:{
type:"string"},only:{type:"array",items:{type:"string"}},leavesOut:{type:"integer",minimum:0}}}}}},ReportTopic:{type:"ob\
ject",additionalProperties:!1,required:["id","label","groupIds","answers"],properties:{id:{type:"string"},label:{type:"o\
bject",additionalProperties:!1,properties:{ar:{type:"string"},en:{type:"string"}}},groupIds:{type:"array",items:{type:"s\
tring"}},answers:{type:"array",items:{$ref:"#/$defs/Answer"}}}},Answer:{type:"object",additionalProperties:!1,required:[
"text","sourceIds","claimIds"],properties:{text:{type:"string"},display:{$ref:"#/$defs/Display"},entityId:{type:"string"},
groupId:{type:"string"},earlier:{$ref:"#/$defs/Display"},sourceIds:{type:"array",items:{type:"string"}},claimIds:{type:"\
array",items:{type:"string"}}}},Diagnostic:{type:"object",additionalProperties:!1,required:["code","message"],properties:{
code:{type:"string"},message:{type:"string"},sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"intege\
r",minimum:0}}}}},Xe=Object.prototype.hasOwnProperty;function ve(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let n;if(r.name===void 0&&(n="name")||r.version===void 0&&(n="version")||r.models===void 0&&(n="models"))return ve.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have require\
d property '"+n+"'"}],!1;{let i=e;for(let p in r)if(!(p==="name"||p==="version"||p==="models")){return ve.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return ve.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===
e}else var t=!0;if(t){if(r.version!==void 0){let p=e;if(typeof r.version!="string")return ve.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===
e}else var t=!0;if(t)if(r.models!==void 0){let p=r.models,m=e;if(e===m)if(Array.isArray(p)){var f=!0;let u=p.length;for(let b=0;b<
u;b++){let d=e;if(typeof p[b]!="string")return ve.errors=[{instancePath:s+"/models/"+b,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=d===e;if(!f)break}}else return ve.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=m===e}else var t=!0}}}}else return ve.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ve.errors=a,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ir={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},display:{$ref:"#/$defs/Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-\
9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{
type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"strin\
g"}}};function Ge(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,
e=0,o=Ge.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?(Ge.errors=
a,e===0):(Ge.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:fr.enum},message:"must be \
equal to one of the allowed values"}],!1)}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=R.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.en===void 0&&
(f="en")||r.ar===void 0&&(f="ar"))return R.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)if(!(i==="ar"||i==="en")){return R.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.ar!==void 0){let i=e;if(typeof r.ar!="string")return R.errors=[{instancePath:s+
"/ar",schemaPath:"#/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else
var t=!0;if(t)if(r.en!==void 0){let i=e;if(typeof r.en!="string")return R.errors=[{instancePath:s+"/en",schemaPath:"#/pr\
operties/en/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return R.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.
errors=a,e===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=T.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.start===void 0&&(n="start")||r.end===void 0&&(n="end")||r.quote===void 0&&(n="quote")||r.prefix===void 0&&
(n="prefix")||r.suffix===void 0&&(n="suffix")||r.codePoints===void 0&&(n="codePoints"))return T.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
{let i=e;for(let p in r)if(!(p==="start"||p==="end"||p==="quote"||p==="prefix"||p==="suffix"||p==="codePoints")){return T.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let p=r.start,m=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return T.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p)))return T.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=m===e}else var t=!0;if(t){if(r.end!==void 0){let p=r.end,m=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return T.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))
return T.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=m===e}else var t=!0;if(t){if(r.quote!==void 0){let p=e;if(typeof r.quote!="st\
ring")return T.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.prefix!==void 0){let p=e;if(typeof r.prefix!="string")
return T.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.suffix!==void 0){let p=e;if(typeof r.suffix!="string")return T.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=p===e}else var t=!0;if(t)if(r.codePoints!==void 0){let p=r.codePoints,m=e;if(e===m)if(p&&typeof p==
"object"&&!Array.isArray(p)){let u;if(p.start===void 0&&(u="start")||p.end===void 0&&(u="end"))return T.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:u},message:"must \
have required property '"+u+"'"}],!1;{let b=e;for(let d in p)if(!(d==="start"||d==="end")){return T.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(p.start!==void 0){let d=p.start,y=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return T.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return T.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=y===
e}else var f=!0;if(f)if(p.end!==void 0){let d=p.end,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return T.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return T.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=y===e}else var f=!0}}}else return T.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=m===e}else var t=!0}}}}}}}else return T.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return T.errors=a,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(r,{
instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=F.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;
if(r.id===void 0&&(p="id")||r.language===void 0&&(p="language")||r.publishedAt===void 0&&(p="publishedAt")||r.sha256===void 0&&
(p="sha256")||r.counts===void 0&&(p="counts")||r.originId===void 0&&(p="originId"))return F.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let m=e;for(let c in r)
if(!Xe.call(ir.properties,c)){return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.id!==void 0){
let c=e;if(typeof r.id!="string")return F.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.title!==void 0){let c=e;if(typeof r.
title!="string")return F.errors=[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.publisher!==void 0){let c=e;if(typeof r.publisher!=
"string")return F.errors=[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.url!==void 0){let c=e;if(typeof r.url!="stri\
ng")return F.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.language!==void 0){let c=r.language,u=e;if(e===u)if(c&&typeof c==
"object"&&!Array.isArray(c)){let d;if(c.value===void 0&&(d="value")||c.basis===void 0&&(d="basis"))return F.errors=[{instancePath:s+
"/language",schemaPath:"#/properties/language/required",keyword:"required",params:{missingProperty:d},message:"must have\
 required property '"+d+"'"}],!1;{let y=e;for(let l in c)if(!(l==="value"||l==="basis")){return F.errors=[{instancePath:s+
"/language",schemaPath:"#/properties/language/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(c.value!==void 0){let l=e;Ge(c.value,{instancePath:s+
"/language/value",parentData:c,parentDataProperty:"value",rootData:h,dynamicAnchors:P})||(a=a===null?Ge.errors:a.concat(
Ge.errors),e=a.length);var f=l===e}else var f=!0;if(f)if(c.basis!==void 0){let l=c.basis,w=e;if(!(l==="given"||l==="dete\
cted"))return F.errors=[{instancePath:s+"/language/basis",schemaPath:"#/properties/language/properties/basis/enum",keyword:"\
enum",params:{allowedValues:ir.properties.language.properties.basis.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var f=w===e}else var f=!0}}}else return F.errors=[{instancePath:s+"/language",schemaPath:"#/properties/langu\
age/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=u===e}else var t=!0;if(t){if(r.publishedAt!==
void 0){let c=r.publishedAt,u=e;if(e===u)if(c&&typeof c=="object"&&!Array.isArray(c)){let d;if(c.basis===void 0&&(d="bas\
is"))return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/required",keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let y=e;for(let l in c)if(!(l==="value"||l==="bas\
is"||l==="display"||l==="evidence")){return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedA\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional p\
roperties"}],!1;break}if(y===e){if(c.value!==void 0){let l=e;if(typeof c.value!="string")return F.errors=[{instancePath:s+
"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var n=l===e}else var n=!0;if(n){if(c.basis!==void 0){let l=c.basis,w=e;if(!(l==="given"||l==="infer\
red"||l==="unknown"))return F.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"#/properties/publishedAt/properti\
es/basis/enum",keyword:"enum",params:{allowedValues:ir.properties.publishedAt.properties.basis.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var n=w===e}else var n=!0;if(n){if(c.display!==void 0){let l=e;R(c.display,{instancePath:s+
"/publishedAt/display",parentData:c,parentDataProperty:"display",rootData:h,dynamicAnchors:P})||(a=a===null?R.errors:a.concat(
R.errors),e=a.length);var n=l===e}else var n=!0;if(n)if(c.evidence!==void 0){let l=e;T(c.evidence,{instancePath:s+"/publ\
ishedAt/evidence",parentData:c,parentDataProperty:"evidence",rootData:h,dynamicAnchors:P})||(a=a===null?T.errors:a.concat(
T.errors),e=a.length);var n=l===e}else var n=!0}}}}}else return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/p\
roperties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=u===e}else var t=!0;
if(t){if(r.sha256!==void 0){let c=r.sha256,u=e;if(e===u)if(typeof c=="string"){if(!yr.test(c))return F.errors=[{instancePath:s+
"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must mat\
ch pattern "^[0-9a-f]{64}$"'}],!1}else return F.errors=[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.counts!==void 0){
let c=r.counts,u=e;if(e===u)if(c&&typeof c=="object"&&!Array.isArray(c)){let d;if(c.characters===void 0&&(d="characters")||
c.sentences===void 0&&(d="sentences")||c.claims===void 0&&(d="claims"))return F.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],
!1;{let y=e;for(let l in c)if(!(l==="characters"||l==="sentences"||l==="claims")){return F.errors=[{instancePath:s+"/cou\
nts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(c.characters!==void 0){let l=c.characters,w=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return F.errors=[{instancePath:s+"/counts/characters",schemaPath:"#/properties\
/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return F.errors=[{instancePath:s+"/counts/characters",schemaPath:"#/properties/co\
unts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=w===
e}else var i=!0;if(i){if(c.sentences!==void 0){let l=c.sentences,w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/counts/properties/sentences/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))
return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/counts/properties/sentences/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=w===e}else var i=!0;if(i)if(c.claims!==void 0){
let l=c.claims,w=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return F.errors=[{instancePath:s+"/counts/cl\
aims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===w&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return F.errors=[{instancePath:s+"/counts/claims",
schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1;var i=w===e}else var i=!0}}}}else return F.errors=[{instancePath:s+"/counts",schemaPath:"#/properties/\
counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=u===e}else var t=!0;if(t)if(r.originId!==
void 0){let c=e;if(typeof r.originId!="string")return F.errors=[{instancePath:s+"/originId",schemaPath:"#/properties/ori\
ginId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0}}}}}}}}}}else return F.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.
errors=a,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=K.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return K.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let m in r)
if(!(m==="id"||m==="passages")){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){
let m=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t)if(r.passages!==void 0){let m=r.passages,
c=e;if(e===c)if(Array.isArray(m)){var f=!0;let b=m.length;for(let d=0;d<b;d++){let y=m[d],l=e;if(e===l)if(y&&typeof y=="\
object"&&!Array.isArray(y)){let k;if(y.sourceId===void 0&&(k="sourceId")||y.start===void 0&&(k="start")||y.end===void 0&&
(k="end"))return K.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{let v=e;for(let g in y)if(!(g==="s\
ourceId"||g==="start"||g==="end")){return K.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional \
properties"}],!1;break}if(v===e){if(y.sourceId!==void 0){let g=e;if(typeof y.sourceId!="string")return K.errors=[{instancePath:s+
"/passages/"+d+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var n=g===e}else var n=!0;if(n){if(y.start!==void 0){let g=y.start,I=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return K.errors=[{instancePath:s+"/passages/"+d+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&
typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/passages/"+d+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var n=I===e}else var n=!0;if(n)if(y.end!==void 0){let g=y.end,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return K.errors=[{instancePath:s+"/passages/"+d+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/passages/"+d+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=I===e}else var n=!0}}}}else
return K.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var f=l===e;if(!f)break}}else return K.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}else
return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return K.errors=a,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var xr={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var $r={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function He(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=He.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(He.errors=a,e===
0):(He.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.enum},message:"must be equal \
to one of the allowed values"}],!1)}He.evaluated={dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.approximate===void 0&&(f="approximate"))return te.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let n=e;for(let i in r)if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="whole"||i==="approximate")){return te.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return te.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"\
must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,p=e;if(!(typeof i=="numbe\
r"&&isFinite(i)))return te.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=p===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,p=e;if(!(typeof i==
"number"&&isFinite(i)))return te.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=p===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!=
"string")return te.errors=[{instancePath:s+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return te.
errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0;if(t){if(r.whole!==void 0){let i=r.whole,p=e;if(!(typeof i=="number"&&isFinite(i)))
return te.errors=[{instancePath:s+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=p===e}else var t=!0;if(t)if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")
return te.errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}}else return te.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.errors=a,e===0}te.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Te={type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{
kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week",
"month","season","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{
type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","e\
vening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},
dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"i\
nteger"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},
relation:{enum:["before","after","since","until","during","at"]}}},Dr=new RegExp("^\\d{2}:\\d{2}$","u");function O(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=O.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&
(f="kind")||r.precision===void 0&&(f="precision")||r.anchor===void 0&&(f="anchor"))return O.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!Xe.call(Te.properties,i)){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.kind!==void 0){
let i=e;if(r.kind!=="time")return O.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"time"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){
let i=e;if(typeof r.start!="string")return O.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.
end!="string")return O.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.precision!==void 0){let i=r.precision,p=e;if(!(i===
"minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||i==="month"||i==="season"||i==="year"||i==="decade"||i===
"century"||i==="unknown"))return O.errors=[{instancePath:s+"/precision",schemaPath:"#/properties/precision/enum",keyword:"\
enum",params:{allowedValues:Te.properties.precision.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===
e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,p=e;if(!(i==="absolute"||i==="publication"||i==="week"||i==="\
event"||i==="none"))return O.errors=[{instancePath:s+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{
allowedValues:Te.properties.anchor.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;
if(t){if(r.weekday!==void 0){let i=r.weekday,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=
[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i))return O.errors=[{instancePath:s+"/weekday",
schemaPath:"#/properties/weekday/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;
if(i<1||isNaN(i))return O.errors=[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=p===e}else var t=!0;if(t){if(r.day!==void 0){let i=r.
day,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=[{instancePath:s+"/day",schemaPath:"#/p\
roperties/day/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=p===e}else var t=!0;if(t){
if(r.partOfDay!==void 0){let i=r.partOfDay,p=e;if(!(i==="night"||i==="dawn"||i==="morning"||i==="noon"||i==="afternoon"||
i==="evening"))return O.errors=[{instancePath:s+"/partOfDay",schemaPath:"#/properties/partOfDay/enum",keyword:"enum",params:{
allowedValues:Te.properties.partOfDay.enum},message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;
if(t){if(r.clock!==void 0){let i=r.clock,p=e;if(e===p)if(typeof i=="string"){if(!Dr.test(i))return O.errors=[{instancePath:s+
"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern:"^\\d{2}:\\d{2}$"},message:'must matc\
h pattern "^\\d{2}:\\d{2}$"'}],!1}else return O.errors=[{instancePath:s+"/clock",schemaPath:"#/properties/clock/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.zone!==void 0){let i=e;if(typeof r.
zone!="string")return O.errors=[{instancePath:s+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.month!==void 0){let i=r.month,p=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>12||
isNaN(i))return O.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:12},message:"must be <= 12"}],!1;if(i<1||isNaN(i))return O.errors=[{instancePath:s+"/month",schemaPath:"#/prop\
erties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=p===e}else var t=!0;
if(t){if(r.dayOfMonth!==void 0){let i=r.dayOfMonth,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.
errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)){if(i>31||isNaN(i))return O.errors=[{instancePath:s+"/da\
yOfMonth",schemaPath:"#/properties/dayOfMonth/maximum",keyword:"maximum",params:{comparison:"<=",limit:31},message:"must\
 be <= 31"}],!1;if(i<1||isNaN(i))return O.errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=p===e}else var t=!0;if(t){if(r.
season!==void 0){let i=r.season,p=e;if(!(i==="spring"||i==="summer"||i==="autumn"||i==="winter"))return O.errors=[{instancePath:s+
"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:Te.properties.season.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,
p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=[{instancePath:s+"/yearOffset",schemaPath:"\
#/properties/yearOffset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=p===e}else var t=!0;
if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!="string")return O.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return O.errors=[{instancePath:s+"/approxima\
te",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===
e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,p=e;if(!(i==="start"||i==="middle"||i==="end"))return O.errors=[{
instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues:Te.properties.part.enum},
message:"must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;
if(typeof r.duration!="string")return O.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.
relation,p=e;if(!(i==="before"||i==="after"||i==="since"||i==="until"||i==="during"||i==="at"))return O.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Te.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=p===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return O.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=a,e===0}O.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var mr={type:"object",additionalProperties:!1,required:["kind","name"],properties:{
kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:[
"north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near",
"from","to","between","off"]}}};function ie(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.kind===void 0&&(n="kind")||r.name===void 0&&(n="name"))return ie.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
{let i=e;for(let p in r)if(!(p==="kind"||p==="id"||p==="name"||p==="within"||p==="direction"||p==="relation")){return ie.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.kind!==void 0){let p=e;if(r.kind!=="place")return ie.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"\
must be equal to constant"}],!1;var t=p===e}else var t=!0;if(t){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return ie.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=p===e}else var t=!0;if(t){if(r.name!==void 0){let p=e;if(typeof r.name!="string")return ie.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===
e}else var t=!0;if(t){if(r.within!==void 0){let p=r.within,m=e;if(e===m)if(Array.isArray(p)){var f=!0;let u=p.length;for(let b=0;b<
u;b++){let d=e;if(typeof p[b]!="string")return ie.errors=[{instancePath:s+"/within/"+b,schemaPath:"#/properties/within/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=d===e;if(!f)break}}else return ie.errors=
[{instancePath:s+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=m===e}else var t=!0;if(t){if(r.direction!==void 0){let p=r.direction,m=e;if(!(p==="north"||p==="south"||
p==="east"||p==="west"||p==="north-east"||p==="north-west"||p==="south-east"||p==="south-west"||p==="centre"))return ie.
errors=[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:mr.properties.
direction.enum},message:"must be equal to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t)if(r.relation!==
void 0){let p=r.relation,m=e;if(!(p==="in"||p==="near"||p==="from"||p==="to"||p==="between"||p==="off"))return ie.errors=
[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:mr.properties.
relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=m===e}else var t=!0}}}}}}}else return ie.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.
errors=a,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=he.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name"))return he.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return he.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(n===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return he.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return he.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return he.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return he.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return he.errors=a,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name"))return be.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return be.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(n===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return be.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return be.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return be.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return be.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return be.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.
errors=a,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.office===void 0&&(f="office"))return de.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return de.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return de.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constan\
t"}],!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return de.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return de.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return de.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return de.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return de.errors=[{instancePath:s+"/num\
ber",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=p===e}else var t=!0}}}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return de.errors=a,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.text===void 0&&(f="text"))return je.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="kind"||i==="text")){return je.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return je.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return je.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return je.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return je.errors=
a,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind"))return pe.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required prope\
rty '"+f+"'"}],!1;{let n=r.kind;if(typeof n=="string")if(n==="quantity"){te(r,{instancePath:s,parentData:A,parentDataProperty:q,
rootData:h,dynamicAnchors:P})||(a=a===null?te.errors:a.concat(te.errors),e=a.length);var t=!0}else if(n==="time")O(r,{instancePath:s,
parentData:A,parentDataProperty:q,rootData:h,dynamicAnchors:P})||(a=a===null?O.errors:a.concat(O.errors),e=a.length),t!==
!0&&(t=!0);else if(n==="place")ie(r,{instancePath:s,parentData:A,parentDataProperty:q,rootData:h,dynamicAnchors:P})||(a=
a===null?ie.errors:a.concat(ie.errors),e=a.length),t!==!0&&(t=!0);else if(n==="person")he(r,{instancePath:s,parentData:A,
parentDataProperty:q,rootData:h,dynamicAnchors:P})||(a=a===null?he.errors:a.concat(he.errors),e=a.length),t!==!0&&(t=!0);else if(n===
"organisation")be(r,{instancePath:s,parentData:A,parentDataProperty:q,rootData:h,dynamicAnchors:P})||(a=a===null?be.errors:
a.concat(be.errors),e=a.length),t!==!0&&(t=!0);else if(n==="office")de(r,{instancePath:s,parentData:A,parentDataProperty:q,
rootData:h,dynamicAnchors:P})||(a=a===null?de.errors:a.concat(de.errors),e=a.length),t!==!0&&(t=!0);else if(n==="text")je(
r,{instancePath:s,parentData:A,parentDataProperty:q,rootData:h,dynamicAnchors:P})||(a=a===null?je.errors:a.concat(je.errors),
e=a.length),t!==!0&&(t=!0);else return pe.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:n},message:'value of tag "kind" must be in oneOf'}],!1;else return pe.errors=[{instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:n},message:'tag "kind" must\
 be string'}],!1}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return pe.errors=a,o.props=t,e===0}pe.evaluated={dynamicProps:!0,dynamicItems:!1};function ae(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=ae.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.role===void 0&&
(f="role")||r.start===void 0&&(f="start")||r.end===void 0&&(f="end")||r.text===void 0&&(f="text"))return ae.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let n=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.role!==void 0){let i=e;He(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:h,dynamicAnchors:P})||(a=a===null?He.errors:a.concat(He.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return ae.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ae.errors=
[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var t=p===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return ae.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ae.errors=[{instancePath:s+
"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var t=p===e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return ae.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.value!==void 0){let i=e;pe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:h,dynamicAnchors:P})||(a=a===null?pe.errors:a.concat(pe.errors),e=a.length);var t=i===e}else var t=!0;if(t){
if(r.entityId!==void 0){let i=e;if(typeof r.entityId!="string")return ae.errors=[{instancePath:s+"/entityId",schemaPath:"\
#/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t)if(r.reference!==void 0){let i=e;if(r.reference!=="open")return ae.errors=[{instancePath:s+"/reference",schemaPath:"\
#/properties/reference/const",keyword:"const",params:{allowedValue:"open"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0}}}}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ae.errors=a,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or={type:"\
object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,
required:["text"],properties:{text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{
type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect","document","hearsay"]}}};function H(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=H.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.speaker===
void 0&&(n="speaker")||r.cue===void 0&&(n="cue")||r.mode===void 0&&(n="mode"))return H.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let i=e;for(let p in r)
if(!(p==="speaker"||p==="cue"||p==="mode")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.
speaker!==void 0){let p=r.speaker,m=e;if(e===m)if(p&&typeof p=="object"&&!Array.isArray(p)){let c;if(p.text===void 0&&(c=
"text"))return H.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let u=e;for(let b in p)if(!(b==="text"||b==="star\
t"||b==="end"||b==="entityId")){return H.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],
!1;break}if(u===e){if(p.text!==void 0){let b=e;if(typeof p.text!="string")return H.errors=[{instancePath:s+"/speaker/tex\
t",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=b===e}else var t=!0;if(t){if(p.start!==void 0){let b=p.start,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return H.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return H.
errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;if(t){if(p.end!==void 0){let b=p.end,d=e;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return H.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/p\
roperties/speaker/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof b==
"number"&&isFinite(b)&&(b<0||isNaN(b)))return H.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/\
properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;
if(t)if(p.entityId!==void 0){let b=e;if(typeof p.entityId!="string")return H.errors=[{instancePath:s+"/speaker/entityId",
schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=b===e}else var t=!0}}}}}else return H.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=m===e}else var f=!0;if(f){if(r.cue!==void 0){let p=e;
if(typeof r.cue!="string")return H.errors=[{instancePath:s+"/cue",schemaPath:"#/properties/cue/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=p===e}else var f=!0;if(f)if(r.mode!==void 0){let p=r.mode,m=e;if(!(p===
"direct"||p==="indirect"||p==="document"||p==="hearsay"))return H.errors=[{instancePath:s+"/mode",schemaPath:"#/properti\
es/mode/enum",keyword:"enum",params:{allowedValues:Or.properties.mode.enum},message:"must be equal to one of the allowed\
 values"}],!1;var f=m===e}else var f=!0}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Vr={enum:["affirmed","negated"]};function Qe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=Qe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="affirmed"||r===
"negated"?(Qe.errors=a,e===0):(Qe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vr.enum},
message:"must be equal to one of the allowed values"}],!1)}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};var Fr={enum:[
"asserted","planned","possible","alleged","denied"]};function Ze(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=Ze.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="denied"?(Ze.errors=a,e===0):(Ze.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Fr.enum},message:"must be equal to one of the \
allowed values"}],!1)}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.sourceId===void 0&&
(m="sourceId")||r.evidence===void 0&&(m="evidence")||r.predicate===void 0&&(m="predicate")||r.arguments===void 0&&(m="ar\
guments")||r.attribution===void 0&&(m="attribution")||r.polarity===void 0&&(m="polarity")||r.certainty===void 0&&(m="cer\
tainty")||r.topics===void 0&&(m="topics"))return M.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let u in r)if(!Xe.call(xr.properties,
u)){return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return M.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=u===e}else var t=!0;if(t){if(r.sourceId!==void 0){let u=e;if(typeof r.sourceId!="string")return M.errors=
[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.evidence!==void 0){let u=e;T(r.evidence,{instancePath:s+"/evidence",
parentData:r,parentDataProperty:"evidence",rootData:h,dynamicAnchors:P})||(a=a===null?T.errors:a.concat(T.errors),e=a.length);
var t=u===e}else var t=!0;if(t){if(r.predicate!==void 0){let u=r.predicate,b=e;if(e===b)if(u&&typeof u=="object"&&!Array.
isArray(u)){let y;if(u.text===void 0&&(y="text")||u.start===void 0&&(y="start")||u.end===void 0&&(y="end"))return M.errors=
[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let l=e;for(let w in u)if(!(w==="concept"||w==="text"||w==="start"||
w==="end")){return M.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(l===e){if(u.
concept!==void 0){let w=e;if(typeof u.concept!="string")return M.errors=[{instancePath:s+"/predicate/concept",schemaPath:"\
#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=w===
e}else var f=!0;if(f){if(u.text!==void 0){let w=e;if(typeof u.text!="string")return M.errors=[{instancePath:s+"/predicat\
e/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var f=w===e}else var f=!0;if(f){if(u.start!==void 0){let w=u.start,k=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(
w)&&isFinite(w)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof w=="number"&&isFinite(w)&&
(w<0||isNaN(w)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=k===e}else var f=!0;if(f)if(u.
end!==void 0){let w=u.end,k=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return M.errors=[{instancePath:s+
"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===k&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return M.errors=[{instancePath:s+"/pred\
icate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var f=k===e}else var f=!0}}}}}else return M.errors=[{instancePath:s+"/predicate",schemaPath:"\
#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===e}else var t=!0;
if(t){if(r.arguments!==void 0){let u=r.arguments,b=e;if(e===b)if(Array.isArray(u)){var n=!0;let y=u.length;for(let l=0;l<
y;l++){let w=e;ae(u[l],{instancePath:s+"/arguments/"+l,parentData:u,parentDataProperty:l,rootData:h,dynamicAnchors:P})||
(a=a===null?ae.errors:a.concat(ae.errors),e=a.length);var n=w===e;if(!n)break}}else return M.errors=[{instancePath:s+"/a\
rguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===
e}else var t=!0;if(t){if(r.attribution!==void 0){let u=r.attribution,b=e;if(e===b)if(Array.isArray(u)){var i=!0;let y=u.
length;for(let l=0;l<y;l++){let w=e;H(u[l],{instancePath:s+"/attribution/"+l,parentData:u,parentDataProperty:l,rootData:h,
dynamicAnchors:P})||(a=a===null?H.errors:a.concat(H.errors),e=a.length);var i=w===e;if(!i)break}}else return M.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.polarity!==void 0){let u=e;Qe(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:h,dynamicAnchors:P})||(a=a===null?Qe.errors:a.concat(Qe.errors),
e=a.length);var t=u===e}else var t=!0;if(t){if(r.certainty!==void 0){let u=e;Ze(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:h,dynamicAnchors:P})||(a=a===null?Ze.errors:a.concat(Ze.errors),e=a.
length);var t=u===e}else var t=!0;if(t){if(r.time!==void 0){let u=e;O(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:h,dynamicAnchors:P})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var t=u===e}else var t=!0;if(t)
if(r.topics!==void 0){let u=r.topics,b=e;if(e===b)if(Array.isArray(u)){var p=!0;let y=u.length;for(let l=0;l<y;l++){let w=e;
if(typeof u[l]!="string")return M.errors=[{instancePath:s+"/topics/"+l,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=w===e;if(!p)break}}else return M.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===
e}else var t=!0}}}}}}}}}}}else return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return M.errors=a,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function z(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let p=e;for(let m in r)if(!(m==="id"||m==="kind"||m==="label"||m==="names")){return z.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional p\
roperties"}],!1;break}if(p===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;
if(t){if(r.kind!==void 0){let m=r.kind,c=e;if(!(m==="person"||m==="organisation"||m==="place"||m==="office"))return z.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Tr.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let m=e;if(typeof r.
label!="string")return z.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t)if(r.names!==void 0){let m=r.names,c=e;if(e===c)if(Array.
isArray(m)){var f=!0;let b=m.length;for(let d=0;d<b;d++){let y=m[d],l=e;if(e===l)if(y&&typeof y=="object"&&!Array.isArray(
y)){let k;if(y.sourceId===void 0&&(k="sourceId")||y.text===void 0&&(k="text")||y.start===void 0&&(k="start")||y.end===void 0&&
(k="end")||y.count===void 0&&(k="count"))return z.errors=[{instancePath:s+"/names/"+d,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{let v=e;for(let g in y)
if(!(g==="sourceId"||g==="text"||g==="start"||g==="end"||g==="count")){return z.errors=[{instancePath:s+"/names/"+d,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"mus\
t NOT have additional properties"}],!1;break}if(v===e){if(y.sourceId!==void 0){let g=e;if(typeof y.sourceId!="string")return z.
errors=[{instancePath:s+"/names/"+d+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=g===e}else var n=!0;if(n){if(y.text!==void 0){let g=e;if(typeof y.
text!="string")return z.errors=[{instancePath:s+"/names/"+d+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=g===e}else var n=!0;if(n){if(y.start!==
void 0){let g=y.start,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return z.errors=[{instancePath:s+"/na\
mes/"+d+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return z.errors=[{instancePath:s+"/name\
s/"+d+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var n=I===e}else var n=!0;if(n){if(y.end!==void 0){let g=y.end,I=e;if(!(typeof g=="\
number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return z.errors=[{instancePath:s+"/names/"+d+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g==
"number"&&isFinite(g)&&(g<0||isNaN(g)))return z.errors=[{instancePath:s+"/names/"+d+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=I===
e}else var n=!0;if(n)if(y.count!==void 0){let g=y.count,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return z.
errors=[{instancePath:s+"/names/"+d+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))return z.
errors=[{instancePath:s+"/names/"+d+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var n=I===e}else var n=!0}}}}}}else return z.errors=[
{instancePath:s+"/names/"+d,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var f=l===e;if(!f)break}}else return z.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}}else return z.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=
a,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Er={type:"object",additionalProperties:!1,required:["\
id","kind","label","sourceIds"],properties:{id:{type:"string"},kind:{enum:["main","background"]},label:{type:"string"},time:{
type:"string"},sourceIds:{type:"array",items:{type:"string"}}}};function le(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.kind===void 0&&(n=
"kind")||r.label===void 0&&(n="label")||r.sourceIds===void 0&&(n="sourceIds"))return le.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let i=e;for(let p in r)
if(!(p==="id"||p==="kind"||p==="label"||p==="time"||p==="sourceIds")){return le.errors=[{instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional prope\
rties"}],!1;break}if(i===e){if(r.id!==void 0){let p=e;if(typeof r.id!="string")return le.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){
if(r.kind!==void 0){let p=r.kind,m=e;if(!(p==="main"||p==="background"))return le.errors=[{instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:Er.properties.kind.enum},message:"must be equal to one of t\
he allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(r.label!==void 0){let p=e;if(typeof r.label!="string")return le.
errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var t=p===e}else var t=!0;if(t){if(r.time!==void 0){let p=e;if(typeof r.time!="string")return le.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=p===e}else var t=!0;if(t)if(r.sourceIds!==void 0){let p=r.sourceIds,m=e;if(e===m)if(Array.isArray(p)){var f=!0;
let u=p.length;for(let b=0;b<u;b++){let d=e;if(typeof p[b]!="string")return le.errors=[{instancePath:s+"/sourceIds/"+b,schemaPath:"\
#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=d===e;if(!f)
break}}else return le.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}}}}else return le.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=a,e===0}le.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Sr={type:"object",additionalProperties:!1,required:["id","eventId","subject","label",
"topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{
id:{type:"string"},eventId:{type:"string"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{
type:"string"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{
type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{
$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"\
#/$defs/Contrast"}},confidence:{type:"number",minimum:0,maximum:1}}};function ke(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=ke.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="quantity"||r==="time"||r===
"place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r==="quotation"||
r==="order"||r==="cause"||r==="wording"?(ke.errors=a,e===0):(ke.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enu\
m",params:{allowedValues:lr.enum},message:"must be equal to one of the allowed values"}],!1)}ke.evaluated={dynamicProps:!1,
dynamicItems:!1};function qe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.label===void 0&&(f="label"))return qe.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="concept"||i==="slot"||i==="of"||i==="label")){return qe.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(n===e){if(r.concept!==void 0){let i=e;if(typeof r.concept!="string")return qe.errors=[{instancePath:s+"/concept",schemaPath:"\
#/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.slot!==void 0){let i=e;ke(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:h,dynamicAnchors:P})||
(a=a===null?ke.errors:a.concat(ke.errors),e=a.length);var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.
of!="string")return qe.errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;R(r.label,{instancePath:s+
"/label",parentData:r,parentDataProperty:"label",rootData:h,dynamicAnchors:P})||(a=a===null?R.errors:a.concat(R.errors),
e=a.length);var t=i===e}else var t=!0}}}}}else return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return qe.errors=a,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ke(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=Ke.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="single-source"||r==="simila\
r"||r==="agreement"||r==="difference"||r==="conflict"?(Ke.errors=a,e===0):(Ke.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:dr.enum},message:"must be equal to one of the allowed values"}],!1)}Ke.evaluated={dynamicProps:!1,
dynamicItems:!1};var Rr={enum:["headline","core","peripheral"]};function De(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=De.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="headline"||r==="core"||r==="peripheral"?(De.errors=a,e===0):(De.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Rr.enum},message:"must be equal to one of the allowed values"}],!1)}De.evaluated=
{dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let n;if(r.slot===void 0&&(n="slot")||r.text===void 0&&(n="text")||r.claimIds===void 0&&(n="claimIds"))return Pe.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have require\
d property '"+n+"'"}],!1;{let i=e;for(let p in r)if(!(p==="slot"||p==="value"||p==="text"||p==="display"||p==="claimIds"||
p==="judgedBy")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let p=e;ke(
r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:h,dynamicAnchors:P})||(a=a===null?ke.errors:
a.concat(ke.errors),e=a.length);var t=p===e}else var t=!0;if(t){if(r.value!==void 0){let p=e;pe(r.value,{instancePath:s+
"/value",parentData:r,parentDataProperty:"value",rootData:h,dynamicAnchors:P})||(a=a===null?pe.errors:a.concat(pe.errors),
e=a.length);var t=p===e}else var t=!0;if(t){if(r.text!==void 0){let p=e;if(typeof r.text!="string")return Pe.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===
e}else var t=!0;if(t){if(r.display!==void 0){let p=e;R(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"\
display",rootData:h,dynamicAnchors:P})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var t=p===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let p=r.claimIds,m=e;if(e===m)if(Array.isArray(p)){var f=!0;let u=p.length;for(let b=0;b<u;b++){
let d=e;if(typeof p[b]!="string")return Pe.errors=[{instancePath:s+"/claimIds/"+b,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=d===e;if(!f)break}}else return Pe.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=m===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let p=e;if(typeof r.judgedBy!="string")return Pe.errors=
[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=p===e}else var t=!0}}}}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=a,e===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Lr={type:"object",additionalProperties:!1,required:["id","slot","relation","causes","severity","rea\
dings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/\
Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",
items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:["rule","va\
lues"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"\
number",minimum:0,maximum:1},judgedBy:{type:"string"}}};function Ue(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=Ue.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framing"||r==="detail"||r==="a\
pproximate"||r==="update"||r==="contradiction"||r==="complementary"?(Ue.errors=a,e===0):(Ue.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:ur.enum},message:"must be equal to one of the allowed values"}],!1)}Ue.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Cr={enum:["polarity","antonym","number","time","place","participant","role","ident\
ity","factuality","order","quotation","scope","lexical","world-knowledge"]};function We(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=We.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r==="time"||r==="place"||r==="part\
icipant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r==="scope"||r==="lexical"||r==="w\
orld-knowledge"?(We.errors=a,e===0):(We.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Cr.
enum},message:"must be equal to one of the allowed values"}],!1)}We.evaluated={dynamicProps:!1,dynamicItems:!1};function Ie(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=Ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let n;if(r.text===void 0&&(n="text")||r.claimIds===void 0&&(n="claimIds"))return Ie.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
{let i=e;for(let p in r)if(!(p==="value"||p==="text"||p==="display"||p==="claimIds")){return Ie.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.value!==void 0){let p=e;pe(r.value,{instancePath:s+"/value",parentData:r,
parentDataProperty:"value",rootData:h,dynamicAnchors:P})||(a=a===null?pe.errors:a.concat(pe.errors),e=a.length);var t=p===
e}else var t=!0;if(t){if(r.text!==void 0){let p=e;if(typeof r.text!="string")return Ie.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=p===e}else var t=!0;if(t){
if(r.display!==void 0){let p=e;R(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:h,
dynamicAnchors:P})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var t=p===e}else var t=!0;if(t)if(r.claimIds!==void 0){
let p=r.claimIds,m=e;if(e===m)if(Array.isArray(p)){var f=!0;let u=p.length;for(let b=0;b<u;b++){let d=e;if(typeof p[b]!=
"string")return Ie.errors=[{instancePath:s+"/claimIds/"+b,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=d===e;if(!f)break}}else return Ie.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else
var t=!0}}}}}else return Ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return Ie.errors=a,e===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=B.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&
(m="id")||r.slot===void 0&&(m="slot")||r.relation===void 0&&(m="relation")||r.causes===void 0&&(m="causes")||r.severity===
void 0&&(m="severity")||r.readings===void 0&&(m="readings")||r.rule===void 0&&(m="rule")||r.because===void 0&&(m="becaus\
e")||r.confidence===void 0&&(m="confidence"))return B.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let u in r)if(!Xe.call(Lr.properties,
u)){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return B.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=u===e}else var t=!0;if(t){if(r.slot!==void 0){let u=e;ke(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:h,dynamicAnchors:P})||(a=a===null?ke.errors:a.concat(ke.errors),e=a.length);var t=u===e}else var t=!0;if(t){
if(r.relation!==void 0){let u=e;Ue(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:h,
dynamicAnchors:P})||(a=a===null?Ue.errors:a.concat(Ue.errors),e=a.length);var t=u===e}else var t=!0;if(t){if(r.causes!==
void 0){let u=r.causes,b=e;if(e===b)if(Array.isArray(u)){var f=!0;let y=u.length;for(let l=0;l<y;l++){let w=e;We(u[l],{instancePath:s+
"/causes/"+l,parentData:u,parentDataProperty:l,rootData:h,dynamicAnchors:P})||(a=a===null?We.errors:a.concat(We.errors),
e=a.length);var f=w===e;if(!f)break}}else return B.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.severity!==void 0){
let u=e;De(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:h,dynamicAnchors:P})||
(a=a===null?De.errors:a.concat(De.errors),e=a.length);var t=u===e}else var t=!0;if(t){if(r.readings!==void 0){let u=r.readings,
b=e;if(e===b)if(Array.isArray(u)){var n=!0;let y=u.length;for(let l=0;l<y;l++){let w=e;Ie(u[l],{instancePath:s+"/reading\
s/"+l,parentData:u,parentDataProperty:l,rootData:h,dynamicAnchors:P})||(a=a===null?Ie.errors:a.concat(Ie.errors),e=a.length);
var n=w===e;if(!n)break}}else return B.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.rule!==void 0){let u=e;if(typeof r.
rule!="string")return B.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.because!==void 0){let u=r.because,b=e;if(e===
b)if(u&&typeof u=="object"&&!Array.isArray(u)){let y;if(u.rule===void 0&&(y="rule")||u.values===void 0&&(y="values"))return B.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let l=e;for(let w in u)if(!(w==="rule"||w==="values"||w==="note")){return B.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(l===e){if(u.rule!==void 0){let w=e;
if(typeof u.rule!="string")return B.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=w===e}else var i=!0;if(i){if(u.values!==
void 0){let w=u.values,k=e;if(e===k)if(Array.isArray(w)){var p=!0;let g=w.length;for(let I=0;I<g;I++){let x=e;if(typeof w[I]!=
"string")return B.errors=[{instancePath:s+"/because/values/"+I,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=x===e;if(!p)break}}else return B.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=k===e}else var i=!0;if(i)if(u.note!==void 0){let w=e;if(typeof u.note!="strin\
g")return B.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=w===e}else var i=!0}}}}else return B.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===
e}else var t=!0;if(t){if(r.confidence!==void 0){let u=r.confidence,b=e;if(e===b)if(typeof u=="number"&&isFinite(u)){if(u>
1||isNaN(u))return B.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(u<0||isNaN(u))return B.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return B.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=b===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let u=e;if(typeof r.
judgedBy!="string")return B.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0}}}}}}}}}}}else return B.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=a,e===0}B.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=U.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.claimId===void 0&&(i="claimId")||r.against===void 0&&(i="against")||r.spans===void 0&&(i="spans"))return U.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;{let p=e;for(let m in r)if(!(m==="claimId"||m==="against"||m==="spans")){return U.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(p===e){if(r.claimId!==void 0){let m=e;if(typeof r.claimId!="string")return U.errors=
[{instancePath:s+"/claimId",schemaPath:"#/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=m===e}else var t=!0;if(t){if(r.against!==void 0){let m=e;if(typeof r.against!="string")return U.errors=
[{instancePath:s+"/against",schemaPath:"#/properties/against/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=m===e}else var t=!0;if(t)if(r.spans!==void 0){let m=r.spans,c=e;if(e===c)if(Array.isArray(m)){var f=!0;
let b=m.length;for(let d=0;d<b;d++){let y=m[d],l=e;if(e===l)if(y&&typeof y=="object"&&!Array.isArray(y)){let k;if(y.start===
void 0&&(k="start")||y.end===void 0&&(k="end"))return U.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/properties/spa\
ns/items/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;{let v=e;
for(let g in y)if(!(g==="start"||g==="end")){return U.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/properties/spans\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additio\
nal properties"}],!1;break}if(v===e){if(y.start!==void 0){let g=y.start,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return U.errors=[{instancePath:s+"/spans/"+d+"/start",schemaPath:"#/properties/spans/items/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return U.errors=[{instancePath:s+"/spans/"+d+"/start",schemaPath:"#/properties/spans/items/properties/st\
art/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=I===e}else var n=!0;if(n)
if(y.end!==void 0){let g=y.end,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return U.errors=[{instancePath:s+
"/spans/"+d+"/end",schemaPath:"#/properties/spans/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return U.errors=[{instancePath:s+"/span\
s/"+d+"/end",schemaPath:"#/properties/spans/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var n=I===e}else var n=!0}}}else return U.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/\
properties/spans/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=l===e;if(!f)break}}else
return U.errors=[{instancePath:s+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=c===e}else var t=!0}}}}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return U.errors=a,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function S(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=S.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.id===void 0&&(u="id")||r.eventId===void 0&&(u="eventId")||r.subject===void 0&&(u="subject")||r.label===void 0&&
(u="label")||r.topics===void 0&&(u="topics")||r.claimIds===void 0&&(u="claimIds")||r.sourceIds===void 0&&(u="sourceIds")||
r.independentOrigins===void 0&&(u="independentOrigins")||r.verdict===void 0&&(u="verdict")||r.severity===void 0&&(u="sev\
erity")||r.agreements===void 0&&(u="agreements")||r.differences===void 0&&(u="differences")||r.confidence===void 0&&(u="\
confidence"))return S.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;{let b=e;for(let d in r)if(!Xe.call(Sr.properties,d)){return S.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(b===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return S.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.eventId!==void 0){let d=e;if(typeof r.eventId!="string")return S.errors=[{instancePath:s+"/eventId",
schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.subject!==void 0){let d=e;qe(r.subject,{instancePath:s+"/subject",parentData:r,parentDataProperty:"s\
ubject",rootData:h,dynamicAnchors:P})||(a=a===null?qe.errors:a.concat(qe.errors),e=a.length);var t=d===e}else var t=!0;if(t){
if(r.label!==void 0){let d=e;if(typeof r.label!="string")return S.errors=[{instancePath:s+"/label",schemaPath:"#/propert\
ies/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.
topics!==void 0){let d=r.topics,y=e;if(e===y)if(Array.isArray(d)){var f=!0;let w=d.length;for(let k=0;k<w;k++){let v=e;if(typeof d[k]!=
"string")return S.errors=[{instancePath:s+"/topics/"+k,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=v===e;if(!f)break}}else return S.errors=[{instancePath:s+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let d=r.claimIds,y=e;if(e===y)if(Array.isArray(d)){var n=!0;let w=d.length;for(let k=0;k<w;k++){
let v=e;if(typeof d[k]!="string")return S.errors=[{instancePath:s+"/claimIds/"+k,schemaPath:"#/properties/claimIds/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=v===e;if(!n)break}}else return S.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,y=e;if(e===y)if(Array.isArray(
d)){var i=!0;let w=d.length;for(let k=0;k<w;k++){let v=e;if(typeof d[k]!="string")return S.errors=[{instancePath:s+"/sou\
rceIds/"+k,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=v===e;if(!i)break}}else return S.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let d=r.independentOrigins,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return S.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return S.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=y===e}else var t=!0;if(t){if(r.verdict!==void 0){let d=e;Ke(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:h,dynamicAnchors:P})||(a=a===null?Ke.errors:a.concat(Ke.errors),
e=a.length);var t=d===e}else var t=!0;if(t){if(r.severity!==void 0){let d=e;De(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:h,dynamicAnchors:P})||(a=a===null?De.errors:a.concat(De.errors),e=a.length);var t=d===
e}else var t=!0;if(t){if(r.agreements!==void 0){let d=r.agreements,y=e;if(e===y)if(Array.isArray(d)){var p=!0;let w=d.length;
for(let k=0;k<w;k++){let v=e;Pe(d[k],{instancePath:s+"/agreements/"+k,parentData:d,parentDataProperty:k,rootData:h,dynamicAnchors:P})||
(a=a===null?Pe.errors:a.concat(Pe.errors),e=a.length);var p=v===e;if(!p)break}}else return S.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===
e}else var t=!0;if(t){if(r.differences!==void 0){let d=r.differences,y=e;if(e===y)if(Array.isArray(d)){var m=!0;let w=d.
length;for(let k=0;k<w;k++){let v=e;B(d[k],{instancePath:s+"/differences/"+k,parentData:d,parentDataProperty:k,rootData:h,
dynamicAnchors:P})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var m=v===e;if(!m)break}}else return S.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.contrasts!==void 0){let d=r.contrasts,y=e;if(e===y)if(Array.isArray(
d)){var c=!0;let w=d.length;for(let k=0;k<w;k++){let v=e;U(d[k],{instancePath:s+"/contrasts/"+k,parentData:d,parentDataProperty:k,
rootData:h,dynamicAnchors:P})||(a=a===null?U.errors:a.concat(U.errors),e=a.length);var c=v===e;if(!c)break}}else return S.
errors=[{instancePath:s+"/contrasts",schemaPath:"#/properties/contrasts/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.confidence!==void 0){let d=r.confidence,y=e;if(e===y)if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d))return S.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return S.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return S.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}}}else return S.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.
errors=a,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr={enum:["scope","aim","ban"]};function Je(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){
let a=null,e=0,o=Je.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="scope"||r===
"aim"||r==="ban"?(Je.errors=a,e===0):(Je.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Mr.
enum},message:"must be equal to one of the allowed values"}],!1)}Je.evaluated={dynamicProps:!1,dynamicItems:!1};var zr={
type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},
share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"obj\
ect",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"\
string"},evidence:{$ref:"#/$defs/Evidence"}}}}}};function W(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,
dynamicAnchors:P={}}={}){let a=null,e=0,o=W.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.label===void 0&&(p="label")||r.share===void 0&&(p="share")||
r.sourceIds===void 0&&(p="sourceIds")||r.mentions===void 0&&(p="mentions"))return W.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let m=e;for(let c in r)
if(!(c==="label"||c==="share"||c==="sourceIds"||c==="mentions")){return W.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],
!1;break}if(m===e){if(r.label!==void 0){let c=e;if(typeof r.label!="string")return W.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){
if(r.share!==void 0){let c=r.share,u=e;if(!(c==="all"||c==="some"||c==="one"))return W.errors=[{instancePath:s+"/share",
schemaPath:"#/properties/share/enum",keyword:"enum",params:{allowedValues:zr.properties.share.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=u===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let c=r.sourceIds,u=e;if(e===
u)if(Array.isArray(c)){var f=!0;let d=c.length;for(let y=0;y<d;y++){let l=e;if(typeof c[y]!="string")return W.errors=[{instancePath:s+
"/sourceIds/"+y,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=l===e;if(!f)break}}else return W.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===e}else var t=!0;if(t)if(r.mentions!==
void 0){let c=r.mentions,u=e;if(e===u)if(Array.isArray(c)){var n=!0;let d=c.length;for(let y=0;y<d;y++){let l=c[y],w=e;if(e===
w)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.sourceId===void 0&&(v="sourceId")||l.claimId===void 0&&(v="cla\
imId")||l.evidence===void 0&&(v="evidence"))return W.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/men\
tions/items/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{
let g=e;for(let I in l)if(!(I==="sourceId"||I==="claimId"||I==="evidence")){return W.errors=[{instancePath:s+"/mentions/"+
y,schemaPath:"#/properties/mentions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(l.sourceId!==void 0){let I=e;if(typeof l.sourceId!=
"string")return W.errors=[{instancePath:s+"/mentions/"+y+"/sourceId",schemaPath:"#/properties/mentions/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=I===e}else var i=!0;if(i){if(l.
claimId!==void 0){let I=e;if(typeof l.claimId!="string")return W.errors=[{instancePath:s+"/mentions/"+y+"/claimId",schemaPath:"\
#/properties/mentions/items/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=I===e}else var i=!0;if(i)if(l.evidence!==void 0){let I=e;T(l.evidence,{instancePath:s+"/mentions/"+y+"/evidence",parentData:l,
parentDataProperty:"evidence",rootData:h,dynamicAnchors:P})||(a=a===null?T.errors:a.concat(T.errors),e=a.length);var i=I===
e}else var i=!0}}}}else return W.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/mentions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var n=w===e;if(!n)break}}else return W.errors=[{instancePath:s+
"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===
e}else var t=!0}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return W.errors=a,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=_e.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&
(i="kind")||r.sourceIds===void 0&&(i="sourceIds")||r.members===void 0&&(i="members"))return _e.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let p=e;for(let m in r)
if(!(m==="kind"||m==="sourceIds"||m==="members")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(p===
e){if(r.kind!==void 0){let m=e;Je(r.kind,{instancePath:s+"/kind",parentData:r,parentDataProperty:"kind",rootData:h,dynamicAnchors:P})||
(a=a===null?Je.errors:a.concat(Je.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let m=r.sourceIds,
c=e;if(e===c)if(Array.isArray(m)){var f=!0;let b=m.length;for(let d=0;d<b;d++){let y=e;if(typeof m[d]!="string")return _e.
errors=[{instancePath:s+"/sourceIds/"+d,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=y===e;if(!f)break}}else return _e.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.members!==void 0){let m=r.members,c=e;if(e===c)if(Array.isArray(m)){var n=!0;let b=m.length;for(let d=0;d<b;d++){
let y=e;W(m[d],{instancePath:s+"/members/"+d,parentData:m,parentDataProperty:d,rootData:h,dynamicAnchors:P})||(a=a===null?
W.errors:a.concat(W.errors),e=a.length);var n=y===e;if(!n)break}}else return _e.errors=[{instancePath:s+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}else
return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return _e.errors=a,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br={type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function V(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.wordings===void 0&&
(u="wordings")||r.diffs===void 0&&(u="diffs"))return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let b=e;for(let d in r)if(!(d==="id"||d===
"speaker"||d==="wordings"||d==="diffs")){return V.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(b===e){if(r.
id!==void 0){let d=e;if(typeof r.id!="string")return V.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.speaker!==void 0){let d=e;
if(typeof r.speaker!="string")return V.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.wordings!==void 0){let d=r.
wordings,y=e;if(e===y)if(Array.isArray(d)){var f=!0;let w=d.length;for(let k=0;k<w;k++){let v=d[k],g=e;if(e===g)if(v&&typeof v==
"object"&&!Array.isArray(v)){let x;if(v.sourceId===void 0&&(x="sourceId")||v.start===void 0&&(x="start")||v.end===void 0&&
(x="end")||v.text===void 0&&(x="text"))return V.errors=[{instancePath:s+"/wordings/"+k,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{let N=e;
for(let _ in v)if(!(_==="sourceId"||_==="start"||_==="end"||_==="text"||_==="speaker")){return V.errors=[{instancePath:s+
"/wordings/"+k,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"}],!1;break}if(N===e){if(v.sourceId!==void 0){let _=e;if(typeof v.sourceId!=
"string")return V.errors=[{instancePath:s+"/wordings/"+k+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=_===e}else var n=!0;if(n){if(v.
start!==void 0){let _=v.start,$=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return V.errors=[{instancePath:s+
"/wordings/"+k+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===$&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))return V.errors=[{instancePath:s+
"/wordings/"+k+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var n=$===e}else var n=!0;if(n){if(v.end!==void 0){let _=v.end,$=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return V.errors=[{instancePath:s+"/wordings/"+k+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===$&&typeof _==
"number"&&isFinite(_)&&(_<0||isNaN(_)))return V.errors=[{instancePath:s+"/wordings/"+k+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=$===
e}else var n=!0;if(n){if(v.text!==void 0){let _=e;if(typeof v.text!="string")return V.errors=[{instancePath:s+"/wordings\
/"+k+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var n=_===e}else var n=!0;if(n)if(v.speaker!==void 0){let _=e;if(typeof v.speaker!="string")return V.
errors=[{instancePath:s+"/wordings/"+k+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=_===e}else var n=!0}}}}}}else return V.errors=[{instancePath:s+
"/wordings/"+k,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var f=g===e;if(!f)break}}else return V.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.diffs!==void 0){
let d=r.diffs,y=e;if(e===y)if(Array.isArray(d)){var i=!0;let w=d.length;for(let k=0;k<w;k++){let v=d[k],g=e;if(e===g)if(v&&
typeof v=="object"&&!Array.isArray(v)){let x;if(v.from===void 0&&(x="from")||v.to===void 0&&(x="to")||v.edits===void 0&&
(x="edits"))return V.errors=[{instancePath:s+"/diffs/"+k,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:x},message:"must have required property '"+x+"'"}],!1;{let N=e;for(let _ in v)if(!(_==="from"||
_==="to"||_==="edits")){return V.errors=[{instancePath:s+"/diffs/"+k,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;
break}if(N===e){if(v.from!==void 0){let _=v.from,$=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return V.errors=
[{instancePath:s+"/diffs/"+k+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===$&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))return V.errors=[{instancePath:s+
"/diffs/"+k+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var p=$===e}else var p=!0;if(p){if(v.to!==void 0){let _=v.to,$=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return V.errors=[{instancePath:s+"/diffs/"+k+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===$&&typeof _==
"number"&&isFinite(_)&&(_<0||isNaN(_)))return V.errors=[{instancePath:s+"/diffs/"+k+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=$===e}else
var p=!0;if(p)if(v.edits!==void 0){let _=v.edits,$=e;if(e===$)if(Array.isArray(_)){var m=!0;let G=_.length;for(let Ae=0;Ae<
G;Ae++){let Y=_[Ae],Oe=e;if(e===Oe)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let rr;if(Y.op===void 0&&(rr="op")||Y.text===
void 0&&(rr="text"))return V.errors=[{instancePath:s+"/diffs/"+k+"/edits/"+Ae,schemaPath:"#/properties/diffs/items/prope\
rties/edits/items/required",keyword:"required",params:{missingProperty:rr},message:"must have required property '"+rr+"'"}],
!1;{let gr=e;for(let Ve in Y)if(!(Ve==="op"||Ve==="text")){return V.errors=[{instancePath:s+"/diffs/"+k+"/edits/"+Ae,schemaPath:"\
#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Ve},
message:"must NOT have additional properties"}],!1;break}if(gr===e){if(Y.op!==void 0){let Ve=Y.op,vr=e;if(!(Ve==="equal"||
Ve==="delete"||Ve==="insert"))return V.errors=[{instancePath:s+"/diffs/"+k+"/edits/"+Ae+"/op",schemaPath:"#/properties/d\
iffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:Br.properties.diffs.items.properties.
edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var c=vr===e}else var c=!0;if(c)
if(Y.text!==void 0){let Ve=e;if(typeof Y.text!="string")return V.errors=[{instancePath:s+"/diffs/"+k+"/edits/"+Ae+"/text",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var c=Ve===e}else var c=!0}}}else return V.errors=[{instancePath:s+"/diffs/"+k+"/edits/"+Ae,
schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var m=Oe===e;if(!m)break}}else return V.errors=[{instancePath:s+"/diffs/"+k+"/edits",schemaPath:"#/propert\
ies/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var p=$===e}else
var p=!0}}}}else return V.errors=[{instancePath:s+"/diffs/"+k,schemaPath:"#/properties/diffs/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var i=g===e;if(!i)break}}else return V.errors=[{instancePath:s+"/di\
ffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else
var t=!0}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return V.errors=a,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.entityId===void 0&&(p="entityId")||r.names===void 0&&(p="names"))return ee.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let m=e;for(let c in r)if(!(c==="entityId"||c==="names")){return ee.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;
break}if(m===e){if(r.entityId!==void 0){let c=e;if(typeof r.entityId!="string")return ee.errors=[{instancePath:s+"/entit\
yId",schemaPath:"#/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===
e}else var t=!0;if(t)if(r.names!==void 0){let c=r.names,u=e;if(e===u)if(Array.isArray(c)){var f=!0;let d=c.length;for(let y=0;y<
d;y++){let l=c[y],w=e;if(e===w)if(l&&typeof l=="object"&&!Array.isArray(l)){let v;if(l.sourceId===void 0&&(v="sourceId")||
l.texts===void 0&&(v="texts"))return ee.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/require\
d",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let g=e;for(let I in l)
if(!(I==="sourceId"||I==="texts")){return ee.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional prope\
rties"}],!1;break}if(g===e){if(l.sourceId!==void 0){let I=e;if(typeof l.sourceId!="string")return ee.errors=[{instancePath:s+
"/names/"+y+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var n=I===e}else var n=!0;if(n)if(l.texts!==void 0){let I=l.texts,x=e;if(e===x)if(Array.
isArray(I)){var i=!0;let _=I.length;for(let $=0;$<_;$++){let j=e;if(typeof I[$]!="string")return ee.errors=[{instancePath:s+
"/names/"+y+"/texts/"+$,schemaPath:"#/properties/names/items/properties/texts/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=j===e;if(!i)break}}else return ee.errors=[{instancePath:s+"/names/"+y+"/text\
s",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var n=x===e}else var n=!0}}}else return ee.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=w===e;if(!f)break}}else return ee.errors=
[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=u===e}else var t=!0}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ee.errors=a,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=D.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.matrix===void 0&&(d="matrix")||r.pairs===void 0&&(d="pairs")||r.bySource===void 0&&(d="bySource"))return D.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have require\
d property '"+d+"'"}],!1;{let y=e;for(let l in r)if(!(l==="matrix"||l==="pairs"||l==="bySource")){return D.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have \
additional properties"}],!1;break}if(y===e){if(r.matrix!==void 0){let l=r.matrix,w=e;if(e===w)if(Array.isArray(l)){var t=!0;
let k=l.length;for(let v=0;v<k;v++){let g=l[v],I=e;if(e===I)if(g&&typeof g=="object"&&!Array.isArray(g)){let N;if(g.groupId===
void 0&&(N="groupId")||g.sourceIds===void 0&&(N="sourceIds"))return D.errors=[{instancePath:s+"/matrix/"+v,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+
N+"'"}],!1;{let _=e;for(let $ in g)if(!($==="groupId"||$==="sourceIds")){return D.errors=[{instancePath:s+"/matrix/"+v,schemaPath:"\
#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"mu\
st NOT have additional properties"}],!1;break}if(_===e){if(g.groupId!==void 0){let $=e;if(typeof g.groupId!="string")return D.
errors=[{instancePath:s+"/matrix/"+v+"/groupId",schemaPath:"#/properties/matrix/items/properties/groupId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=$===e}else var f=!0;if(f)if(g.sourceIds!==void 0){let $=g.
sourceIds,j=e;if(e===j)if(Array.isArray($)){var n=!0;let Ae=$.length;for(let Y=0;Y<Ae;Y++){let Oe=e;if(typeof $[Y]!="str\
ing")return D.errors=[{instancePath:s+"/matrix/"+v+"/sourceIds/"+Y,schemaPath:"#/properties/matrix/items/properties/sour\
ceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=Oe===e;if(!n)break}}else return D.
errors=[{instancePath:s+"/matrix/"+v+"/sourceIds",schemaPath:"#/properties/matrix/items/properties/sourceIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var f=j===e}else var f=!0}}}else return D.errors=[{instancePath:s+
"/matrix/"+v,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=I===e;if(!t)break}}else return D.errors=[{instancePath:s+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=w===e}else var i=!0;if(i){if(r.pairs!==void 0){let l=r.pairs,
w=e;if(e===w)if(Array.isArray(l)){var p=!0;let v=l.length;for(let g=0;g<v;g++){let I=l[g],x=e;if(e===x)if(I&&typeof I=="\
object"&&!Array.isArray(I)){let _;if(I.a===void 0&&(_="a")||I.b===void 0&&(_="b")||I.shared===void 0&&(_="shared")||I.agreeing===
void 0&&(_="agreeing")||I.similar===void 0&&(_="similar")||I.differing===void 0&&(_="differing")||I.conflicting===void 0&&
(_="conflicting"))return D.errors=[{instancePath:s+"/pairs/"+g,schemaPath:"#/properties/pairs/items/required",keyword:"r\
equired",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{let $=e;for(let j in I)if(!(j===
"a"||j==="b"||j==="shared"||j==="agreeing"||j==="similar"||j==="differing"||j==="conflicting")){return D.errors=[{instancePath:s+
"/pairs/"+g,schemaPath:"#/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if($===e){if(I.a!==void 0){let j=e;if(typeof I.a!="string")return D.
errors=[{instancePath:s+"/pairs/"+g+"/a",schemaPath:"#/properties/pairs/items/properties/a/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var m=j===e}else var m=!0;if(m){if(I.b!==void 0){let j=e;if(typeof I.b!="st\
ring")return D.errors=[{instancePath:s+"/pairs/"+g+"/b",schemaPath:"#/properties/pairs/items/properties/b/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var m=j===e}else var m=!0;if(m){if(I.shared!==void 0){let j=I.
shared,G=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/share\
d",schemaPath:"#/properties/pairs/items/properties/shared/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===G&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/\
shared",schemaPath:"#/properties/pairs/items/properties/shared/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var m=G===e}else var m=!0;if(m){if(I.agreeing!==void 0){let j=I.agreeing,G=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/agreeing",schemaPath:"#/propert\
ies/pairs/items/properties/agreeing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&
typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/agreeing",schemaPath:"#/\
properties/pairs/items/properties/agreeing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var m=G===e}else var m=!0;if(m){if(I.similar!==void 0){let j=I.similar,G=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(
j)&&isFinite(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/similar",schemaPath:"#/properties/pairs/items/properties\
/similar/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof j=="number"&&isFinite(
j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/similar",schemaPath:"#/properties/pairs/items/propert\
ies/similar/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var m=G===e}else var m=!0;
if(m){if(I.differing!==void 0){let j=I.differing,G=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=
[{instancePath:s+"/pairs/"+g+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.
errors=[{instancePath:s+"/pairs/"+g+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var m=G===e}else var m=!0;if(m)if(I.conflicting!==
void 0){let j=I.conflicting,G=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=[{instancePath:s+
"/pairs/"+g+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===G&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+
"/pairs/"+g+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var m=G===e}else var m=!0}}}}}}}}else return D.errors=[{instancePath:s+
"/pairs/"+g,schemaPath:"#/properties/pairs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var p=x===e;if(!p)break}}else return D.errors=[{instancePath:s+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=w===e}else var i=!0;if(i)if(r.bySource!==void 0){let l=r.
bySource,w=e;if(e===w)if(Array.isArray(l)){var c=!0;let v=l.length;for(let g=0;g<v;g++){let I=l[g],x=e;if(e===x)if(I&&typeof I==
"object"&&!Array.isArray(I)){let _;if(I.sourceId===void 0&&(_="sourceId")||I.only===void 0&&(_="only")||I.leavesOut===void 0&&
(_="leavesOut"))return D.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"#/properties/bySource/items/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{let $=e;for(let j in I)if(!(j===
"sourceId"||j==="only"||j==="leavesOut")){return D.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"#/properties/bySou\
rce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have addi\
tional properties"}],!1;break}if($===e){if(I.sourceId!==void 0){let j=e;if(typeof I.sourceId!="string")return D.errors=[
{instancePath:s+"/bySource/"+g+"/sourceId",schemaPath:"#/properties/bySource/items/properties/sourceId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var u=j===e}else var u=!0;if(u){if(I.only!==void 0){let j=I.only,
G=e;if(e===G)if(Array.isArray(j)){var b=!0;let Y=j.length;for(let Oe=0;Oe<Y;Oe++){let cr=e;if(typeof j[Oe]!="string")return D.
errors=[{instancePath:s+"/bySource/"+g+"/only/"+Oe,schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var b=cr===e;if(!b)break}}else return D.errors=[{instancePath:s+
"/bySource/"+g+"/only",schemaPath:"#/properties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var u=G===e}else var u=!0;if(u)if(I.leavesOut!==void 0){let j=I.leavesOut,G=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=[{instancePath:s+"/bySource/"+g+"/leavesOut",schemaPath:"#/pro\
perties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===G&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+"/bySource/"+g+"/leavesOut",
schemaPath:"#/properties/bySource/items/properties/leavesOut/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var u=G===e}else var u=!0}}}}else return D.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"\
#/properties/bySource/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=x===e;if(!c)
break}}else return D.errors=[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=w===e}else var i=!0}}}}else return D.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=a,e===0}D.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.text===void 0&&(i="text")||r.sourceIds===void 0&&(i="sourceIds")||r.claimIds===void 0&&(i="claimI\
ds"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;{let p=e;for(let m in r)if(!(m==="text"||m==="display"||m==="entityId"||m==="gro\
upId"||m==="earlier"||m==="sourceIds"||m==="claimIds")){return ne.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(r.text!==void 0){let m=e;if(typeof r.text!="string")return ne.errors=[{instancePath:s+"/text",schemaPath:"#\
/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){
if(r.display!==void 0){let m=e;R(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:h,
dynamicAnchors:P})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.entityId!==
void 0){let m=e;if(typeof r.entityId!="string")return ne.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/en\
tityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.groupId!==
void 0){let m=e;if(typeof r.groupId!="string")return ne.errors=[{instancePath:s+"/groupId",schemaPath:"#/properties/grou\
pId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.earlier!==
void 0){let m=e;R(r.earlier,{instancePath:s+"/earlier",parentData:r,parentDataProperty:"earlier",rootData:h,dynamicAnchors:P})||
(a=a===null?R.errors:a.concat(R.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let m=r.sourceIds,
c=e;if(e===c)if(Array.isArray(m)){var f=!0;let b=m.length;for(let d=0;d<b;d++){let y=e;if(typeof m[d]!="string")return ne.
errors=[{instancePath:s+"/sourceIds/"+d,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=y===e;if(!f)break}}else return ne.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.claimIds!==void 0){let m=r.claimIds,c=e;if(e===c)if(Array.isArray(m)){var n=!0;let b=m.length;for(let d=0;d<b;d++){
let y=e;if(typeof m[d]!="string")return ne.errors=[{instancePath:s+"/claimIds/"+d,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=y===e;if(!n)break}}else return ne.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=c===e}else var t=!0}}}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ne.errors=a,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function re(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.id===void 0&&(p="id")||r.label===void 0&&(p="label")||r.groupIds===void 0&&(p="groupIds")||r.answers===
void 0&&(p="answers"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},
message:"must have required property '"+p+"'"}],!1;{let m=e;for(let c in r)if(!(c==="id"||c==="label"||c==="groupIds"||c===
"answers")){return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.id!==void 0){let c=e;if(typeof r.
id!="string")return re.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let c=r.label,u=e;if(e===u)if(c&&
typeof c=="object"&&!Array.isArray(c)){let d=e;for(let y in c)if(!(y==="ar"||y==="en")){return re.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(c.ar!==void 0){let y=e;if(typeof c.ar!="string")return re.
errors=[{instancePath:s+"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=y===e}else var f=!0;if(f)if(c.en!==void 0){let y=e;if(typeof c.en!="string")return re.
errors=[{instancePath:s+"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=y===e}else var f=!0}}else return re.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=u===e}else var t=!0;if(t){
if(r.groupIds!==void 0){let c=r.groupIds,u=e;if(e===u)if(Array.isArray(c)){var n=!0;let d=c.length;for(let y=0;y<d;y++){
let l=e;if(typeof c[y]!="string")return re.errors=[{instancePath:s+"/groupIds/"+y,schemaPath:"#/properties/groupIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=l===e;if(!n)break}}else return re.errors=
[{instancePath:s+"/groupIds",schemaPath:"#/properties/groupIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=u===e}else var t=!0;if(t)if(r.answers!==void 0){let c=r.answers,u=e;if(e===u)if(Array.isArray(c)){var i=!0;
let d=c.length;for(let y=0;y<d;y++){let l=e;ne(c[y],{instancePath:s+"/answers/"+y,parentData:c,parentDataProperty:y,rootData:h,
dynamicAnchors:P})||(a=a===null?ne.errors:a.concat(ne.errors),e=a.length);var i=l===e;if(!i)break}}else return re.errors=
[{instancePath:s+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var t=u===e}else var t=!0}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return re.errors=a,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.code===void 0&&(f="code")||r.message===void 0&&(f="message"))return oe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let n=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return oe.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pr\
operties"}],!1;break}if(n===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return oe.errors=[{instancePath:s+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return oe.errors=[{instancePath:s+"/m\
essage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return oe.errors=[{instancePath:s+"\
/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return oe.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return oe.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=p===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,p=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return oe.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===p&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return oe.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=p===e}else
var t=!0}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return oe.errors=a,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.schemaVersion===
void 0&&(w="schemaVersion")||r.engine===void 0&&(w="engine")||r.sources===void 0&&(w="sources")||r.origins===void 0&&(w=
"origins")||r.claims===void 0&&(w="claims")||r.entities===void 0&&(w="entities")||r.events===void 0&&(w="events")||r.groups===
void 0&&(w="groups")||r.quotations===void 0&&(w="quotations")||r.naming===void 0&&(w="naming")||r.coverage===void 0&&(w=
"coverage")||r.topics===void 0&&(w="topics")||r.diagnostics===void 0&&(w="diagnostics"))return Z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;
{let k=e;for(let v in r)if(!Xe.call(Nr.properties,v)){return Z.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}
if(k===e){if(r.schemaVersion!==void 0){let v=e;if(r.schemaVersion!=="1")return Z.errors=[{instancePath:s+"/schemaVersion",
schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must be equal to consta\
nt"}],!1;var t=v===e}else var t=!0;if(t){if(r.engine!==void 0){let v=e;ve(r.engine,{instancePath:s+"/engine",parentData:r,
parentDataProperty:"engine",rootData:h,dynamicAnchors:P})||(a=a===null?ve.errors:a.concat(ve.errors),e=a.length);var t=v===
e}else var t=!0;if(t){if(r.sources!==void 0){let v=r.sources,g=e;if(e===g)if(Array.isArray(v)){var f=!0;let x=v.length;for(let N=0;N<
x;N++){let _=e;F(v[N],{instancePath:s+"/sources/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=
a===null?F.errors:a.concat(F.errors),e=a.length);var f=_===e;if(!f)break}}else return Z.errors=[{instancePath:s+"/source\
s",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.origins!==void 0){let v=r.origins,g=e;if(e===g)if(Array.isArray(v)){var n=!0;let x=v.length;for(let N=0;N<
x;N++){let _=e;K(v[N],{instancePath:s+"/origins/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=
a===null?K.errors:a.concat(K.errors),e=a.length);var n=_===e;if(!n)break}}else return Z.errors=[{instancePath:s+"/origin\
s",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.claims!==void 0){let v=r.claims,g=e;if(e===g)if(Array.isArray(v)){var i=!0;let x=v.length;for(let N=0;N<
x;N++){let _=e;M(v[N],{instancePath:s+"/claims/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=a===
null?M.errors:a.concat(M.errors),e=a.length);var i=_===e;if(!i)break}}else return Z.errors=[{instancePath:s+"/claims",schemaPath:"\
#/properties/claims/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.entities!==void 0){let v=r.entities,g=e;if(e===g)if(Array.isArray(v)){var p=!0;let x=v.length;for(let N=0;N<x;N++){
let _=e;z(v[N],{instancePath:s+"/entities/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=a===null?
z.errors:a.concat(z.errors),e=a.length);var p=_===e;if(!p)break}}else return Z.errors=[{instancePath:s+"/entities",schemaPath:"\
#/properties/entities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.events!==void 0){let v=r.events,g=e;if(e===g)if(Array.isArray(v)){var m=!0;let x=v.length;for(let N=0;N<x;N++){
let _=e;le(v[N],{instancePath:s+"/events/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=a===null?
le.errors:a.concat(le.errors),e=a.length);var m=_===e;if(!m)break}}else return Z.errors=[{instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.groups!==void 0){let v=r.groups,g=e;if(e===g)if(Array.isArray(v)){var c=!0;let x=v.length;for(let N=0;N<x;N++){let _=e;
S(v[N],{instancePath:s+"/groups/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=a===null?S.errors:
a.concat(S.errors),e=a.length);var c=_===e;if(!c)break}}else return Z.errors=[{instancePath:s+"/groups",schemaPath:"#/pr\
operties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.lists!==void 0){let v=r.lists,g=e;if(e===g)if(Array.isArray(v)){var u=!0;let x=v.length;for(let N=0;N<x;N++){let _=e;
_e(v[N],{instancePath:s+"/lists/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=a===null?_e.errors:
a.concat(_e.errors),e=a.length);var u=_===e;if(!u)break}}else return Z.errors=[{instancePath:s+"/lists",schemaPath:"#/pr\
operties/lists/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){if(r.
quotations!==void 0){let v=r.quotations,g=e;if(e===g)if(Array.isArray(v)){var b=!0;let x=v.length;for(let N=0;N<x;N++){let _=e;
V(v[N],{instancePath:s+"/quotations/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=a===null?V.errors:
a.concat(V.errors),e=a.length);var b=_===e;if(!b)break}}else return Z.errors=[{instancePath:s+"/quotations",schemaPath:"\
#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.naming!==void 0){let v=r.naming,g=e;if(e===g)if(Array.isArray(v)){var d=!0;let x=v.length;for(let N=0;N<x;N++){
let _=e;ee(v[N],{instancePath:s+"/naming/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=a===null?
ee.errors:a.concat(ee.errors),e=a.length);var d=_===e;if(!d)break}}else return Z.errors=[{instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.coverage!==void 0){let v=e;D(r.coverage,{instancePath:s+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:h,
dynamicAnchors:P})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);var t=v===e}else var t=!0;if(t){if(r.topics!==void 0){
let v=r.topics,g=e;if(e===g)if(Array.isArray(v)){var y=!0;let x=v.length;for(let N=0;N<x;N++){let _=e;re(v[N],{instancePath:s+
"/topics/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=a===null?re.errors:a.concat(re.errors),
e=a.length);var y=_===e;if(!y)break}}else return Z.errors=[{instancePath:s+"/topics",schemaPath:"#/properties/topics/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t)if(r.diagnostics!==void 0){
let v=r.diagnostics,g=e;if(e===g)if(Array.isArray(v)){var l=!0;let x=v.length;for(let N=0;N<x;N++){let _=e;oe(v[N],{instancePath:s+
"/diagnostics/"+N,parentData:v,parentDataProperty:N,rootData:h,dynamicAnchors:P})||(a=a===null?oe.errors:a.concat(oe.errors),
e=a.length);var l=_===e;if(!l)break}}else return Z.errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagn\
ostics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Z.errors=a,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=E,ts=Ye;function Ye(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,dynamicAnchors:P={}}={}){let a=null,e=0,
o=Ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(r)){var t=!0;
let f=r.length;for(let n=0;n<f;n++){let i=e;E(r[n],{instancePath:s+"/"+n,parentData:r,parentDataProperty:n,rootData:h,dynamicAnchors:P})||
(a=a===null?E.errors:a.concat(E.errors),e=a.length);var t=i===e;if(!t)break}}else return Ye.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Ye.errors=a,e===0}Ye.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};var is=er;function er(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:h=r,
dynamicAnchors:P={}}={}){let a=null,e=0,o=er.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(Array.isArray(r)){var t=!0;let f=r.length;for(let n=0;n<f;n++){let i=e;C(r[n],{instancePath:s+"/"+n,parentData:r,
parentDataProperty:n,rootData:h,dynamicAnchors:P})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=i===e;if(!t)
break}}else return er.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return er.errors=a,e===0}er.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{Qr as validateAskSettings,Zr as validateDiff,Kr as validateHtmlOptions,Ur as validateJudgeAnswer,Wr as validateManySettings,
Jr as validateOptions,Xr as validatePassage,Yr as validateReadSource,es as validateRenderOptions,rs as validateReport,ss as validateSource,
ts as validateSources,is as validateTopics};
