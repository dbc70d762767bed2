// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var Pr=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var pr=Pr(ar=>{"use strict";Object.defineProperty(ar,"__esModule",{value:!0});function or(r){let s=r.length,A=0,q=0,b;for(;q<
s;)A++,b=r.charCodeAt(q++),b>=55296&&b<=56319&&q<s&&(b=r.charCodeAt(q),(b&64512)===56320&&q++);return A}ar.default=or;or.
code='require("ajv/dist/runtime/ucs2length").default'});var Wr=J,kr={type:"object",additionalProperties:!1,properties:{batchSize:{type:"integer",minimum:1},concurrency:{type:"i\
nteger",minimum:1},timeoutMs:{type:"integer",minimum:1,maximum:2147483647},retries:{enum:[0,1]},maxPairs:{type:"integer",
minimum:0},maxTexts:{type:"integer",minimum:0}}};function J(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,
dynamicAnchors:P={}}={}){let a=null,e=0,p=J.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let o in r)if(!(o==="batchSize"||o==="concurrency"||o==="\
timeoutMs"||o==="retries"||o==="maxPairs"||o==="maxTexts")){return J.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;
break}if(f===e){if(r.batchSize!==void 0){let o=r.batchSize,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return J.errors=[{instancePath:s+"/batchSize",schemaPath:"#/properties/batchSize/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return J.errors=[{instancePath:s+
"/batchSize",schemaPath:"#/properties/batchSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.concurrency!==void 0){let o=r.concurrency,i=e;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return J.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&
(o<1||isNaN(o)))return J.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.timeoutMs!==void 0){
let o=r.timeoutMs,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return J.errors=[{instancePath:s+"/timeou\
tMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o))return J.errors=[{instancePath:s+"/timeoutMs",schemaPath:"\
#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 21474836\
47"}],!1;if(o<1||isNaN(o))return J.errors=[{instancePath:s+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=i===e}else var t=!0;if(t){if(r.retries!==void 0){
let o=r.retries,i=e;if(!(o===0||o===1))return J.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/enum",
keyword:"enum",params:{allowedValues:kr.properties.retries.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===e}else var t=!0;if(t){if(r.maxPairs!==void 0){let o=r.maxPairs,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return J.errors=[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return J.errors=
[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxTexts!==void 0){let o=r.maxTexts,i=e;if(!(typeof o=="\
number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return J.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<
0||isNaN(o)))return J.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}}}}}else return J.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=a,e===0}J.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Jr=L;var wr={type:"object",additionalProperties:!1,required:["change","subject","claimsAdded","claimsRemoved"],properties:{change:{
enum:["appeared","split","verdict","members","joined","gone"]},subject:{$ref:"report.json#/$defs/Display"},before:{$ref:"\
#/$defs/GroupState"},after:{$ref:"#/$defs/GroupState"},claimsAdded:{type:"array",items:{type:"string"}},claimsRemoved:{type:"\
array",items:{type:"string"}}}};function ce(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.en===void 0&&(f="en")||r.ar===void 0&&(f="ar"))return ce.errors=[{instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="ar"||i==="en")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPrope\
rties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.ar!==void 0){
let i=e;if(typeof r.ar!="string")return ce.errors=[{instancePath:s+"/ar",schemaPath:"#/properties/ar/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.en!==void 0){let i=e;if(typeof r.
en!="string")return ce.errors=[{instancePath:s+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ce.errors=a,e===0}ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ur={enum:["single-source","similar","agreement","difference","conflict"]};function Le(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Le.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r==="single-source"||r==="similar"||r==="agreement"||r==="difference"||r==="con\
flict"?(Le.errors=a,e===0):(Le.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ur.enum},
message:"must be equal to one of the allowed values"}],!1)}Le.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(r,{
instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=ue.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let o;if(r.id===void 0&&(o="id")||r.verdict===void 0&&(o="verdict")||r.sourceIds===void 0&&(o="sourceIds"))return ue.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required prope\
rty '"+o+"'"}],!1;{let i=e;for(let n in r)if(!(n==="id"||n==="verdict"||n==="sourceIds")){return ue.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return ue.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else
var t=!0;if(t){if(r.verdict!==void 0){let n=e;Le(r.verdict,{instancePath:s+"/verdict",parentData:r,parentDataProperty:"v\
erdict",rootData:b,dynamicAnchors:P})||(a=a===null?Le.errors:a.concat(Le.errors),e=a.length);var t=n===e}else var t=!0;if(t)
if(r.sourceIds!==void 0){let n=r.sourceIds,d=e;if(e===d)if(Array.isArray(n)){var f=!0;let l=n.length;for(let v=0;v<l;v++){
let m=e;if(typeof n[v]!="string")return ue.errors=[{instancePath:s+"/sourceIds/"+v,schemaPath:"#/properties/sourceIds/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=m===e;if(!f)break}}else return ue.errors=
[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"}],!1;var t=d===e}else var t=!0}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ue.errors=a,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ye(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.change===void 0&&(i="change")||r.subject===void 0&&(i="subject")||r.claimsAdded===void 0&&(i="cla\
imsAdded")||r.claimsRemoved===void 0&&(i="claimsRemoved"))return ye.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let d in r)if(!(d===
"change"||d==="subject"||d==="before"||d==="after"||d==="claimsAdded"||d==="claimsRemoved")){return ye.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.change!==void 0){let d=r.change,c=e;if(!(d==="appeared"||d==="split"||d===
"verdict"||d==="members"||d==="joined"||d==="gone"))return ye.errors=[{instancePath:s+"/change",schemaPath:"#/properties\
/change/enum",keyword:"enum",params:{allowedValues:wr.properties.change.enum},message:"must be equal to one of the allow\
ed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.subject!==void 0){let d=e;ce(r.subject,{instancePath:s+"/subject",parentData:r,
parentDataProperty:"subject",rootData:b,dynamicAnchors:P})||(a=a===null?ce.errors:a.concat(ce.errors),e=a.length);var t=d===
e}else var t=!0;if(t){if(r.before!==void 0){let d=e;ue(r.before,{instancePath:s+"/before",parentData:r,parentDataProperty:"\
before",rootData:b,dynamicAnchors:P})||(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var t=d===e}else var t=!0;if(t){
if(r.after!==void 0){let d=e;ue(r.after,{instancePath:s+"/after",parentData:r,parentDataProperty:"after",rootData:b,dynamicAnchors:P})||
(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var t=d===e}else var t=!0;if(t){if(r.claimsAdded!==void 0){let d=r.
claimsAdded,c=e;if(e===c)if(Array.isArray(d)){var f=!0;let v=d.length;for(let m=0;m<v;m++){let y=e;if(typeof d[m]!="stri\
ng")return ye.errors=[{instancePath:s+"/claimsAdded/"+m,schemaPath:"#/properties/claimsAdded/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var f=y===e;if(!f)break}}else return ye.errors=[{instancePath:s+"/c\
laimsAdded",schemaPath:"#/properties/claimsAdded/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var t=c===e}else var t=!0;if(t)if(r.claimsRemoved!==void 0){let d=r.claimsRemoved,c=e;if(e===c)if(Array.isArray(d)){var o=!0;
let v=d.length;for(let m=0;m<v;m++){let y=e;if(typeof d[m]!="string")return ye.errors=[{instancePath:s+"/claimsRemoved/"+
m,schemaPath:"#/properties/claimsRemoved/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var o=y===e;if(!o)break}}else return ye.errors=[{instancePath:s+"/claimsRemoved",schemaPath:"#/properties/claimsRemoved/\
type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}}}}else return ye.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=
a,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fr={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause","wording"]};function Ce(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=Ce.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"||r==="wording"?(Ce.errors=a,e===0):(Ce.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:fr.enum},message:"must be equal to one of the allowed values"}],!1)}Ce.evaluated={dynamicProps:!1,
dynamicItems:!1};var yr={enum:["undetermined","scope-mismatch","attributed-dispute","framing","detail","approximate","up\
date","contradiction","complementary"]};function Me(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,
dynamicAnchors:P={}}={}){let a=null,e=0,p=Me.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framing"||r==="detail"||r==="approximat\
e"||r==="update"||r==="contradiction"||r==="complementary"?(Me.errors=a,e===0):(Me.errors=[{instancePath:s,schemaPath:"#\
/enum",keyword:"enum",params:{allowedValues:yr.enum},message:"must be equal to one of the allowed values"}],!1)}Me.evaluated=
{dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=ge.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.groupId===void 0&&(f="groupId")||r.differenceId===void 0&&(f="differenceId")||r.
slot===void 0&&(f="slot")||r.relation===void 0&&(f="relation")||r.subject===void 0&&(f="subject"))return ge.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let o=e;for(let i in r)if(!(i==="groupId"||i==="differenceId"||i==="slot"||i==="relation"||i==="subject")){return ge.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(o===e){if(r.groupId!==void 0){let i=e;if(typeof r.groupId!="string")return ge.
errors=[{instancePath:s+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.differenceId!==void 0){let i=e;if(typeof r.differenceId!="stri\
ng")return ge.errors=[{instancePath:s+"/differenceId",schemaPath:"#/properties/differenceId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.slot!==void 0){let i=e;Ce(r.slot,{instancePath:s+
"/slot",parentData:r,parentDataProperty:"slot",rootData:b,dynamicAnchors:P})||(a=a===null?Ce.errors:a.concat(Ce.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.relation!==void 0){let i=e;Me(r.relation,{instancePath:s+"/relation",parentData:r,
parentDataProperty:"relation",rootData:b,dynamicAnchors:P})||(a=a===null?Me.errors:a.concat(Me.errors),e=a.length);var t=i===
e}else var t=!0;if(t)if(r.subject!==void 0){let i=e;ce(r.subject,{instancePath:s+"/subject",parentData:r,parentDataProperty:"\
subject",rootData:b,dynamicAnchors:P})||(a=a===null?ce.errors:a.concat(ce.errors),e=a.length);var t=i===e}else var t=!0}}}}}}else
return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ge.errors=a,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=L.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.diffVersion===void 0&&(m=
"diffVersion")||r.sources===void 0&&(m="sources")||r.groups===void 0&&(m="groups")||r.unchanged===void 0&&(m="unchanged")||
r.conflicts===void 0&&(m="conflicts"))return L.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let y=e;for(let u in r)if(!(u==="diffVersion"||u===
"sources"||u==="groups"||u==="unchanged"||u==="conflicts")){return L.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;
break}if(y===e){if(r.diffVersion!==void 0){let u=e;if(r.diffVersion!=="1")return L.errors=[{instancePath:s+"/diffVersion",
schemaPath:"#/properties/diffVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must be equal to constant"}],
!1;var t=u===e}else var t=!0;if(t){if(r.sources!==void 0){let u=r.sources,k=e;if(e===k)if(u&&typeof u=="object"&&!Array.
isArray(u)){let h;if(u.added===void 0&&(h="added")||u.removed===void 0&&(h="removed")||u.changed===void 0&&(h="changed"))
return L.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{let g=e;for(let I in u)if(!(I==="added"||I==="removed"||I==="changed")){
return L.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(g===e){if(u.added!==
void 0){let I=u.added,N=e;if(e===N)if(Array.isArray(I)){var f=!0;let x=I.length;for(let _=0;_<x;_++){let $=e;if(typeof I[_]!=
"string")return L.errors=[{instancePath:s+"/sources/added/"+_,schemaPath:"#/properties/sources/properties/added/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=$===e;if(!f)break}}else return L.errors=[{
instancePath:s+"/sources/added",schemaPath:"#/properties/sources/properties/added/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"}],!1;var o=N===e}else var o=!0;if(o){if(u.removed!==void 0){let I=u.removed,N=e;if(e===N)if(Array.
isArray(I)){var i=!0;let _=I.length;for(let $=0;$<_;$++){let j=e;if(typeof I[$]!="string")return L.errors=[{instancePath:s+
"/sources/removed/"+$,schemaPath:"#/properties/sources/properties/removed/items/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var i=j===e;if(!i)break}}else return L.errors=[{instancePath:s+"/sources/removed",schemaPath:"\
#/properties/sources/properties/removed/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=N===
e}else var o=!0;if(o)if(u.changed!==void 0){let I=u.changed,N=e;if(e===N)if(Array.isArray(I)){var n=!0;let _=I.length;for(let $=0;$<
_;$++){let j=e;if(typeof I[$]!="string")return L.errors=[{instancePath:s+"/sources/changed/"+$,schemaPath:"#/properties/\
sources/properties/changed/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=j===e;if(!n)
break}}else return L.errors=[{instancePath:s+"/sources/changed",schemaPath:"#/properties/sources/properties/changed/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var o=N===e}else var o=!0}}}}else return L.errors=[{instancePath:s+
"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=k===
e}else var t=!0;if(t){if(r.groups!==void 0){let u=r.groups,k=e;if(e===k)if(Array.isArray(u)){var d=!0;let h=u.length;for(let g=0;g<
h;g++){let I=e;ye(u[g],{instancePath:s+"/groups/"+g,parentData:u,parentDataProperty:g,rootData:b,dynamicAnchors:P})||(a=
a===null?ye.errors:a.concat(ye.errors),e=a.length);var d=I===e;if(!d)break}}else return L.errors=[{instancePath:s+"/grou\
ps",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=k===e}else
var t=!0;if(t){if(r.unchanged!==void 0){let u=r.unchanged,k=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return L.
errors=[{instancePath:s+"/unchanged",schemaPath:"#/properties/unchanged/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===k&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return L.errors=[{instancePath:s+"/unch\
anged",schemaPath:"#/properties/unchanged/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >\
= 0"}],!1;var t=k===e}else var t=!0;if(t)if(r.conflicts!==void 0){let u=r.conflicts,k=e;if(e===k)if(u&&typeof u=="object"&&
!Array.isArray(u)){let h;if(u.appeared===void 0&&(h="appeared")||u.gone===void 0&&(h="gone"))return L.errors=[{instancePath:s+
"/conflicts",schemaPath:"#/properties/conflicts/required",keyword:"required",params:{missingProperty:h},message:"must ha\
ve required property '"+h+"'"}],!1;{let g=e;for(let I in u)if(!(I==="appeared"||I==="gone")){return L.errors=[{instancePath:s+
"/conflicts",schemaPath:"#/properties/conflicts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(u.appeared!==void 0){let I=u.appeared,N=e;if(e===N)
if(Array.isArray(I)){var c=!0;let x=I.length;for(let _=0;_<x;_++){let $=e;ge(I[_],{instancePath:s+"/conflicts/appeared/"+
_,parentData:I,parentDataProperty:_,rootData:b,dynamicAnchors:P})||(a=a===null?ge.errors:a.concat(ge.errors),e=a.length);
var c=$===e;if(!c)break}}else return L.errors=[{instancePath:s+"/conflicts/appeared",schemaPath:"#/properties/conflicts/\
properties/appeared/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var l=N===e}else var l=!0;if(l)
if(u.gone!==void 0){let I=u.gone,N=e;if(e===N)if(Array.isArray(I)){var v=!0;let _=I.length;for(let $=0;$<_;$++){let j=e;
ge(I[$],{instancePath:s+"/conflicts/gone/"+$,parentData:I,parentDataProperty:$,rootData:b,dynamicAnchors:P})||(a=a===null?
ge.errors:a.concat(ge.errors),e=a.length);var v=j===e;if(!v)break}}else return L.errors=[{instancePath:s+"/conflicts/gon\
e",schemaPath:"#/properties/conflicts/properties/gone/type",keyword:"type",params:{type:"array"},message:"must be array"}],
!1;var l=N===e}else var l=!0}}}else return L.errors=[{instancePath:s+"/conflicts",schemaPath:"#/properties/conflicts/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=k===e}else var t=!0}}}}}}else return L.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=
a,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xr=Ee,Ir={type:"object",additionalProperties:!1,properties:{
language:{$ref:"#/$defs/Language"},detail:{enum:["short","full"]},sources:{type:"array",items:{anyOf:[{$ref:"source.json"},
{$ref:"read-source.json"}]}}}},_r={enum:["ar","en"]};function Oe(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Oe.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),r==="ar"||r==="en"?(Oe.errors=a,e===0):(Oe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:_r.enum},message:"must be equal to one of the allowed values"}],!1)}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};
var jr={$id:"https://crossclaim.dev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{
id:{type:"string",minLength:1,maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"str\
ing"},publishedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},
url:{type:"string"},language:{enum:["ar","en"]}}},ze=pr().default,qr=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\
\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$","u");function S(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,
dynamicAnchors:P={}}={}){let a=null,e=0,p=S.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.text===void 0&&(f="text"))return S.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have require\
d property '"+f+"'"}],!1;{let o=e;for(let i in r)if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="published\
At"||i==="url"||i==="language")){return S.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.id!==
void 0){let i=r.id,n=e;if(e===n)if(typeof i=="string"){if(ze(i)>200)return S.errors=[{instancePath:s+"/id",schemaPath:"#\
/properties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(ze(
i)<1)return S.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return S.errors=[{instancePath:s+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.text!==
void 0){let i=r.text,n=e;if(e===n)if(typeof i=="string"){if(ze(i)<1)return S.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return S.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.title!==void 0){let i=e;if(typeof r.title!="string")return S.errors=
[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=i===e}else var t=!0;if(t){if(r.publisher!==void 0){let i=e;if(typeof r.publisher!="string")return S.errors=
[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let i=r.publishedAt,n=e;if(e===n)if(typeof i==
"string"){if(!qr.test(i))return S.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'m\
ust match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return S.
errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return S.
errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var t=i===e}else var t=!0;if(t)if(r.language!==void 0){let i=r.language,n=e;if(!(i==="ar"||i==="en"))return S.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues:jr.properties.
language.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}else return S.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.
errors=a,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr={enum:["ar","en"]};function Be(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=Be.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="ar"||r==="en"?
(Be.errors=a,e===0):(Be.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:cr.enum},message:"\
must be equal to one of the allowed values"}],!1)}Be.evaluated={dynamicProps:!1,dynamicItems:!1};var dr={type:"object",additionalProperties:!1,
required:["category","id"],properties:{category:{enum:["concept","number","ordinal","fraction","decimalPoint","hedge","v\
ague","unit","currency","measure","kind","weekday","month","hijriMonth","dayPart","timeUnit","timeWord","country","capit\
al","nationality","place","placeHead","direction","office","portfolio","title","body","bodyName","givenName","speech","a\
ccording","speaker","certainty","negation","light","marker","preposition","reference","determiner","stop","abbreviation",
"boilerplate"]},id:{type:"string"},form:{enum:["past","present","future","masdar","active","passive","idiom"]},lead:{$ref:"\
#/$defs/ReadLead"},tail:{$ref:"#/$defs/ReadTail"}}},mr={type:"object",additionalProperties:!1,required:["letters"],properties:{
letters:{type:"integer",minimum:0},conjunction:{enum:["and","so"]},preposition:{enum:["in","for","like"]},article:{const:!0},
future:{const:!0}}};function de(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.letters===void 0&&(f="letters"))return de.errors=[{instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="letters"||i==="conjunction"||i==="preposition"||i==="article"||i==="future")){return de.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(o===e){if(r.letters!==void 0){let i=r.letters,n=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return de.errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return de.
errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.conjunction!==void 0){let i=r.conjunction,n=e;if(!(i===
"and"||i==="so"))return de.errors=[{instancePath:s+"/conjunction",schemaPath:"#/properties/conjunction/enum",keyword:"en\
um",params:{allowedValues:mr.properties.conjunction.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.preposition!==void 0){let i=r.preposition,n=e;if(!(i==="in"||i==="for"||i==="like"))return de.
errors=[{instancePath:s+"/preposition",schemaPath:"#/properties/preposition/enum",keyword:"enum",params:{allowedValues:mr.
properties.preposition.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.
article!==void 0){let i=e;if(r.article!==!0)return de.errors=[{instancePath:s+"/article",schemaPath:"#/properties/articl\
e/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)
if(r.future!==void 0){let i=e;if(r.future!==!0)return de.errors=[{instancePath:s+"/future",schemaPath:"#/properties/futu\
re/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}else
return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return de.errors=a,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir={type:"object",additionalProperties:!1,
required:["letters"],properties:{letters:{type:"integer",minimum:0},ending:{enum:["a","ah","an","at","hamza-a","i","in",
"n","na","t","ta","tan","tay","tayn","tum","u","un","uu","s","es","ies","possessive","ed","ing"]},pronoun:{enum:["him","\
her","them","them-feminine","both","us","you","you-all","you-both"]},number:{enum:["dual","plural"]},gender:{enum:["femi\
nine"]},nisba:{const:!0}}};function te(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.letters===void 0&&(f="letters"))return te.errors=[{instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="letters"||i==="ending"||i==="pronoun"||i==="number"||i==="gender"||i==="nisba")){return te.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(o===e){if(r.letters!==void 0){let i=r.letters,n=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return te.errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return te.
errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.ending!==void 0){let i=r.ending,n=e;if(!(i==="a"||i==="\
ah"||i==="an"||i==="at"||i==="hamza-a"||i==="i"||i==="in"||i==="n"||i==="na"||i==="t"||i==="ta"||i==="tan"||i==="tay"||i===
"tayn"||i==="tum"||i==="u"||i==="un"||i==="uu"||i==="s"||i==="es"||i==="ies"||i==="possessive"||i==="ed"||i==="ing"))return te.
errors=[{instancePath:s+"/ending",schemaPath:"#/properties/ending/enum",keyword:"enum",params:{allowedValues:ir.properties.
ending.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.pronoun!==void 0){
let i=r.pronoun,n=e;if(!(i==="him"||i==="her"||i==="them"||i==="them-feminine"||i==="both"||i==="us"||i==="you"||i==="yo\
u-all"||i==="you-both"))return te.errors=[{instancePath:s+"/pronoun",schemaPath:"#/properties/pronoun/enum",keyword:"enu\
m",params:{allowedValues:ir.properties.pronoun.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.number!==void 0){let i=r.number,n=e;if(!(i==="dual"||i==="plural"))return te.errors=[{instancePath:s+
"/number",schemaPath:"#/properties/number/enum",keyword:"enum",params:{allowedValues:ir.properties.number.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.gender!==void 0){let i=e;if(r.gender!==
"feminine")return te.errors=[{instancePath:s+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues:ir.
properties.gender.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t)if(r.nisba!==
void 0){let i=e;if(r.nisba!==!0)return te.errors=[{instancePath:s+"/nisba",schemaPath:"#/properties/nisba/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}}else return te.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.
errors=a,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=_e.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.category===void 0&&(f="category")||r.id===
void 0&&(f="id"))return _e.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)if(!(i==="category"||i==="id"||i==="form"||i===
"lead"||i==="tail")){return _e.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.category!==void 0){
let i=r.category,n=e;if(!(i==="concept"||i==="number"||i==="ordinal"||i==="fraction"||i==="decimalPoint"||i==="hedge"||i===
"vague"||i==="unit"||i==="currency"||i==="measure"||i==="kind"||i==="weekday"||i==="month"||i==="hijriMonth"||i==="dayPa\
rt"||i==="timeUnit"||i==="timeWord"||i==="country"||i==="capital"||i==="nationality"||i==="place"||i==="placeHead"||i===
"direction"||i==="office"||i==="portfolio"||i==="title"||i==="body"||i==="bodyName"||i==="givenName"||i==="speech"||i===
"according"||i==="speaker"||i==="certainty"||i==="negation"||i==="light"||i==="marker"||i==="preposition"||i==="referenc\
e"||i==="determiner"||i==="stop"||i==="abbreviation"||i==="boilerplate"))return _e.errors=[{instancePath:s+"/category",schemaPath:"\
#/properties/category/enum",keyword:"enum",params:{allowedValues:dr.properties.category.enum},message:"must be equal to \
one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){let i=e;if(typeof r.id!="string")return _e.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0;if(t){if(r.form!==void 0){let i=r.form,n=e;if(!(i==="past"||i==="present"||i==="fu\
ture"||i==="masdar"||i==="active"||i==="passive"||i==="idiom"))return _e.errors=[{instancePath:s+"/form",schemaPath:"#/p\
roperties/form/enum",keyword:"enum",params:{allowedValues:dr.properties.form.enum},message:"must be equal to one of the \
allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.lead!==void 0){let i=e;de(r.lead,{instancePath:s+"/lead",parentData:r,
parentDataProperty:"lead",rootData:b,dynamicAnchors:P})||(a=a===null?de.errors:a.concat(de.errors),e=a.length);var t=i===
e}else var t=!0;if(t)if(r.tail!==void 0){let i=e;te(r.tail,{instancePath:s+"/tail",parentData:r,parentDataProperty:"tail",
rootData:b,dynamicAnchors:P})||(a=a===null?te.errors:a.concat(te.errors),e=a.length);var t=i===e}else var t=!0}}}}}}else
return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return _e.errors=a,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gr=new RegExp("^[0-9a-f]{64}$","u");
function Q(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Q.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.readVersion===void 0&&(i="readVersion")||r.engine===void 0&&(i="engine")||r.source===void 0&&(i="source")||
r.language===void 0&&(i="language")||r.words===void 0&&(i="words")||r.phrases===void 0&&(i="phrases")||r.met===void 0&&(i=
"met")||r.digest===void 0&&(i="digest"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let d in r)if(!(d==="readVersion"||d===
"engine"||d==="source"||d==="language"||d==="words"||d==="phrases"||d==="met"||d==="digest")){return Q.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.readVersion!==void 0){let d=e;if(typeof r.readVersion!="string")return Q.
errors=[{instancePath:s+"/readVersion",schemaPath:"#/properties/readVersion/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.engine!==void 0){let d=e;if(typeof r.engine!="string")
return Q.errors=[{instancePath:s+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.source!==void 0){let d=e;S(r.source,{instancePath:s+"/source",
parentData:r,parentDataProperty:"source",rootData:b,dynamicAnchors:P})||(a=a===null?S.errors:a.concat(S.errors),e=a.length);
var t=d===e}else var t=!0;if(t){if(r.language!==void 0){let d=e;Be(r.language,{instancePath:s+"/language",parentData:r,parentDataProperty:"\
language",rootData:b,dynamicAnchors:P})||(a=a===null?Be.errors:a.concat(Be.errors),e=a.length);var t=d===e}else var t=!0;
if(t){if(r.words!==void 0){let d=r.words,c=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return Q.errors=[{
instancePath:s+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type:"integer"},message:"must be int\
eger"}],!1;if(e===c&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return Q.errors=[{instancePath:s+"/words",schemaPath:"\
#/properties/words/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=c===e}else
var t=!0;if(t){if(r.phrases!==void 0){let d=r.phrases,c=e;if(e===c)if(Array.isArray(d)){var f=!0;let v=d.length;for(let m=0;m<
v;m++){let y=e;_e(d[m],{instancePath:s+"/phrases/"+m,parentData:d,parentDataProperty:m,rootData:b,dynamicAnchors:P})||(a=
a===null?_e.errors:a.concat(_e.errors),e=a.length);var f=y===e;if(!f)break}}else return Q.errors=[{instancePath:s+"/phra\
ses",schemaPath:"#/properties/phrases/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===
e}else var t=!0;if(t){if(r.met!==void 0){let d=r.met,c=e;if(e===c)if(Array.isArray(d)){var o=!0;let v=d.length;for(let m=0;m<
v;m++){let y=d[m],u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return Q.errors=[{instancePath:s+"/met/"+
m,schemaPath:"#/properties/met/items/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
u&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return Q.errors=[{instancePath:s+"/met/"+m,schemaPath:"#/properties/\
met/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=u===e;if(!o)break}}else
return Q.errors=[{instancePath:s+"/met",schemaPath:"#/properties/met/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=c===e}else var t=!0;if(t)if(r.digest!==void 0){let d=r.digest,c=e;if(e===c)if(typeof d=="strin\
g"){if(!gr.test(d))return Q.errors=[{instancePath:s+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return Q.errors=[{instancePath:s+
"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===
e}else var t=!0}}}}}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return Q.errors=a,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ee(r,{
instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Ee.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let n=e;for(let d in r)if(!(d==="language"||d==="detail"||d==="sources")){return Ee.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.language!==void 0){let d=e;Oe(r.language,{instancePath:s+"/language",parentData:r,parentDataProperty:"\
language",rootData:b,dynamicAnchors:P})||(a=a===null?Oe.errors:a.concat(Oe.errors),e=a.length);var t=d===e}else var t=!0;
if(t){if(r.detail!==void 0){let d=r.detail,c=e;if(!(d==="short"||d==="full"))return Ee.errors=[{instancePath:s+"/detail",
schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Ir.properties.detail.enum},message:"must be e\
qual to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t)if(r.sources!==void 0){let d=r.sources,c=e;if(e===
c)if(Array.isArray(d)){var f=!0;let v=d.length;for(let m=0;m<v;m++){let y=d[m],u=e,k=e,w=!1,h=e;S(y,{instancePath:s+"/so\
urces/"+m,parentData:d,parentDataProperty:m,rootData:b,dynamicAnchors:P})||(a=a===null?S.errors:a.concat(S.errors),e=a.length);
var i=h===e;if(w=w||i,i)var o=!0;let g=e;Q(y,{instancePath:s+"/sources/"+m,parentData:d,parentDataProperty:m,rootData:b,
dynamicAnchors:P})||(a=a===null?Q.errors:a.concat(Q.errors),e=a.length);var i=g===e;if(w=w||i,i&&o!==!0&&(o=!0),w)e=k,a!==
null&&(k?a.length=k:a=null);else{let N={instancePath:s+"/sources/"+m,schemaPath:"#/properties/sources/items/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};return a===null?a=[N]:a.push(N),e++,Ee.errors=a,!1}var f=u===e;
if(!f)break}}else return Ee.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}else return Ee.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ee.errors=a,e===0}Ee.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Yr=X,Ar={$id:"https://crossclaim.dev/schema/1/judge.json",type:"object",additionalProperties:!1,
required:["verdicts"],properties:{verdicts:{type:"array",items:{type:"object",additionalProperties:!1,required:["pair","\
relation","confidence","because"],properties:{pair:{type:"integer",minimum:0},relation:{enum:["undetermined","scope-mism\
atch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary","unrelated"]},confidence:{
type:"number",minimum:0,maximum:1},because:{type:"string"}}}}}};function X(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=X.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.verdicts===void 0&&(o="verdicts"))return X.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required prope\
rty '"+o+"'"}],!1;{let i=e;for(let n in r)if(n!=="verdicts"){return X.errors=[{instancePath:s,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;
break}if(i===e&&r.verdicts!==void 0){let n=r.verdicts;if(e===e)if(Array.isArray(n)){var t=!0;let c=n.length;for(let l=0;l<
c;l++){let v=n[l],m=e;if(e===m)if(v&&typeof v=="object"&&!Array.isArray(v)){let u;if(v.pair===void 0&&(u="pair")||v.relation===
void 0&&(u="relation")||v.confidence===void 0&&(u="confidence")||v.because===void 0&&(u="because"))return X.errors=[{instancePath:s+
"/verdicts/"+l,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;{let k=e;for(let w in v)if(!(w==="pair"||w==="relation"||w==="confidence"||w===
"because")){return X.errors=[{instancePath:s+"/verdicts/"+l,schemaPath:"#/properties/verdicts/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(k===
e){if(v.pair!==void 0){let w=v.pair,h=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return X.errors=[{instancePath:s+
"/verdicts/"+l+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===h&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return X.errors=[{instancePath:s+
"/verdicts/"+l+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var f=h===e}else var f=!0;if(f){if(v.relation!==void 0){let w=v.relation,h=e;if(!(w===
"undetermined"||w==="scope-mismatch"||w==="attributed-dispute"||w==="framing"||w==="detail"||w==="approximate"||w==="upd\
ate"||w==="contradiction"||w==="complementary"||w==="unrelated"))return X.errors=[{instancePath:s+"/verdicts/"+l+"/relat\
ion",schemaPath:"#/properties/verdicts/items/properties/relation/enum",keyword:"enum",params:{allowedValues:Ar.properties.
verdicts.items.properties.relation.enum},message:"must be equal to one of the allowed values"}],!1;var f=h===e}else var f=!0;
if(f){if(v.confidence!==void 0){let w=v.confidence,h=e;if(e===h)if(typeof w=="number"&&isFinite(w)){if(w>1||isNaN(w))return X.
errors=[{instancePath:s+"/verdicts/"+l+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(w<0||isNaN(w))return X.errors=[{instancePath:s+
"/verdicts/"+l+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return X.errors=[{instancePath:s+"/verdicts/"+l+"/confidence",
schemaPath:"#/properties/verdicts/items/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var f=h===e}else var f=!0;if(f)if(v.because!==void 0){let w=e;if(typeof v.because!="string")return X.errors=
[{instancePath:s+"/verdicts/"+l+"/because",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var f=w===e}else var f=!0}}}}}else return X.errors=[{instancePath:s+
"/verdicts/"+l,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var t=m===e;if(!t)break}}else return X.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return X.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=a,e===0}X.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var es=$e;function $e(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=$e.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f=e;for(let o in r)if(!(o==="concurrency"||o==="memoryMb")){return $e.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"}],!1;break}if(f===e){if(r.concurrency!==void 0){let o=r.concurrency,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return $e.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return $e.
errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t)if(r.memoryMb!==void 0){let o=r.memoryMb,i=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return $e.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryM\
b/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&
(o<16||isNaN(o)))return $e.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryMb/minimum",keyword:"minim\
um",params:{comparison:">=",limit:16},message:"must be >= 16"}],!1;var t=i===e}else var t=!0}}else return $e.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $e.errors=a,e===0}$e.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var rs=De;var xr={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function Ge(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Ge.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(Ge.errors=a,e===
0):(Ge.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xr.enum},message:"must be equal \
to one of the allowed values"}],!1)}Ge.evaluated={dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=C.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<3)return C.
errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:3},message:"must NOT have few\
er than 3 properties"}],!1;{let d;if(r.id===void 0&&(d="id")||r.label===void 0&&(d="label"))return C.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;
{let c=e;for(let l in r)if(!(l==="id"||l==="label"||l==="concepts"||l==="roles"||l==="terms")){return C.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have \
additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let l=r.id,v=e;if(e===v)if(typeof l=="string"){if(ze(l)>200)
return C.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(ze(l)<1)return C.errors=[{instancePath:s+"/id",schemaPath:"#/properties/\
id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return C.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=v===e}else var t=!0;if(t){if(r.label!==void 0){let l=r.label,v=e;if(e===v)if(l&&typeof l=="object"&&!Array.isArray(
l)){let y=e;for(let u in l)if(!(u==="ar"||u==="en")){return C.errors=[{instancePath:s+"/label",schemaPath:"#/properties/\
label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have addition\
al properties"}],!1;break}if(y===e){if(l.ar!==void 0){let u=e;if(typeof l.ar!="string")return C.errors=[{instancePath:s+
"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=u===e}else var f=!0;if(f)if(l.en!==void 0){let u=e;if(typeof l.en!="string")return C.errors=[{instancePath:s+
"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=u===e}else var f=!0}}else return C.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=v===e}else var t=!0;if(t){if(r.concepts!==void 0){
let l=r.concepts,v=e;if(e===v)if(Array.isArray(l)){var o=!0;let y=l.length;for(let u=0;u<y;u++){let k=e;if(typeof l[u]!=
"string")return C.errors=[{instancePath:s+"/concepts/"+u,schemaPath:"#/properties/concepts/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var o=k===e;if(!o)break}}else return C.errors=[{instancePath:s+"/concepts",
schemaPath:"#/properties/concepts/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else
var t=!0;if(t){if(r.roles!==void 0){let l=r.roles,v=e;if(e===v)if(Array.isArray(l)){var i=!0;let y=l.length;for(let u=0;u<
y;u++){let k=e;Ge(l[u],{instancePath:s+"/roles/"+u,parentData:l,parentDataProperty:u,rootData:b,dynamicAnchors:P})||(a=a===
null?Ge.errors:a.concat(Ge.errors),e=a.length);var i=k===e;if(!i)break}}else return C.errors=[{instancePath:s+"/roles",schemaPath:"\
#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0;if(t)
if(r.terms!==void 0){let l=r.terms,v=e;if(e===v)if(Array.isArray(l)){var n=!0;let y=l.length;for(let u=0;u<y;u++){let k=e;
if(typeof l[u]!="string")return C.errors=[{instancePath:s+"/terms/"+u,schemaPath:"#/properties/terms/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=k===e;if(!n)break}}else return C.errors=[{instancePath:s+
"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===
e}else var t=!0}}}}}}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return C.errors=a,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=He.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let f=r.length;for(let o=0;o<f;o++){
let i=e;C(r[o],{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:b,dynamicAnchors:P})||(a=a===null?C.errors:
a.concat(C.errors),e=a.length);var t=i===e;if(!t)break}}else return He.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;return He.errors=a,e===0}He.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function De(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=De.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f=e;for(let o in r)if(!(o==="topics"||o==="maxCharacters"||o==="maxClaims")){return De.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(f===e){if(r.topics!==void 0){let o=e;He(r.topics,{instancePath:s+
"/topics",parentData:r,parentDataProperty:"topics",rootData:b,dynamicAnchors:P})||(a=a===null?He.errors:a.concat(He.errors),
e=a.length);var t=o===e}else var t=!0;if(t){if(r.maxCharacters!==void 0){let o=r.maxCharacters,i=e;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return De.errors=[{instancePath:s+"/maxCharacters",schemaPath:"#/properties/maxChara\
cters/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(
o)&&(o<1||isNaN(o)))return De.errors=[{instancePath:s+"/maxCharacters",schemaPath:"#/properties/maxCharacters/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxClaims!==void 0){
let o=r.maxClaims,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return De.errors=[{instancePath:s+"/maxCl\
aims",schemaPath:"#/properties/maxClaims/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return De.errors=[{instancePath:s+"/maxClaims",schemaPath:"#/propert\
ies/maxClaims/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0}}}else
return De.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return De.errors=a,e===0}De.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ss=fe;var Nr=new RegExp("^[tnbo0]*$","u");function he(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=he.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.kinds===void 0&&(o="kinds"))return he.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="names"||n==="kinds")){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.names!==
void 0){let n=r.names,d=e;if(e===d)if(Array.isArray(n)){var t=!0;let c=n.length;for(let l=0;l<c;l++){let v=e;if(typeof n[l]!=
"string")return he.errors=[{instancePath:s+"/names/"+l,schemaPath:"#/properties/names/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=v===e;if(!t)break}}else return he.errors=[{instancePath:s+"/names",schemaPath:"\
#/properties/names/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=d===e}else var f=!0;if(f)
if(r.kinds!==void 0){let n=r.kinds,d=e;if(e===d)if(typeof n=="string"){if(!Nr.test(n))return he.errors=[{instancePath:s+
"/kinds",schemaPath:"#/properties/kinds/pattern",keyword:"pattern",params:{pattern:"^[tnbo0]*$"},message:'must match pat\
tern "^[tnbo0]*$"'}],!1}else return he.errors=[{instancePath:s+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var f=d===e}else var f=!0}}}else return he.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return he.errors=a,e===0}he.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,
dynamicAnchors:P={}}={}){let a=null,e=0,p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.packedVersion===void 0&&(d="packedVersion")||r.texts===void 0&&
(d="texts")||r.shapes===void 0&&(d="shapes")||r.things===void 0&&(d="things"))return fe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let c=e;for(let l in r)
if(!(l==="packedVersion"||l==="texts"||l==="shapes"||l==="things")){return fe.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional propert\
ies"}],!1;break}if(c===e){if(r.packedVersion!==void 0){let l=e;if(r.packedVersion!=="1")return fe.errors=[{instancePath:s+
"/packedVersion",schemaPath:"#/properties/packedVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must b\
e equal to constant"}],!1;var t=l===e}else var t=!0;if(t){if(r.texts!==void 0){let l=r.texts,v=e;if(e===v)if(Array.isArray(
l)){var f=!0;let y=l.length;for(let u=0;u<y;u++){let k=e;if(typeof l[u]!="string")return fe.errors=[{instancePath:s+"/te\
xts/"+u,schemaPath:"#/properties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=k===
e;if(!f)break}}else return fe.errors=[{instancePath:s+"/texts",schemaPath:"#/properties/texts/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0;if(t){if(r.shapes!==void 0){let l=r.shapes,v=e;if(e===
v)if(Array.isArray(l)){var o=!0;let y=l.length;for(let u=0;u<y;u++){let k=e;he(l[u],{instancePath:s+"/shapes/"+u,parentData:l,
parentDataProperty:u,rootData:b,dynamicAnchors:P})||(a=a===null?he.errors:a.concat(he.errors),e=a.length);var o=k===e;if(!o)
break}}else return fe.errors=[{instancePath:s+"/shapes",schemaPath:"#/properties/shapes/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=v===e}else var t=!0;if(t)if(r.things!==void 0){let l=r.things,v=e;if(e===v)if(Array.
isArray(l)){var i=!0;let y=l.length;for(let u=0;u<y;u++){let k=l[u],w=e;if(e===w)if(Array.isArray(k)){var n=!0;let g=k.length;
for(let I=0;I<g;I++){let N=k[I],x=e;if(!(typeof N=="number"&&isFinite(N)))return fe.errors=[{instancePath:s+"/things/"+u+
"/"+I,schemaPath:"#/properties/things/items/items/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var n=x===e;if(!n)break}}else return fe.errors=[{instancePath:s+"/things/"+u,schemaPath:"#/properties/things/items/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=w===e;if(!i)break}}else return fe.errors=[{instancePath:s+
"/things",schemaPath:"#/properties/things/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===
e}else var t=!0}}}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return fe.errors=a,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ts=ve;function ve(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=ve.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.sourceId===void 0&&(f="sourceId")||r.start===void 0&&(f="start")||r.end===void 0&&(f="end"))return ve.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have require\
d property '"+f+"'"}],!1;if(r.sourceId!==void 0){let o=r.sourceId,i=e;if(e===i)if(typeof o=="string"){if(ze(o)>200)return ve.
errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(ze(o)<1)return ve.errors=[{instancePath:s+"/sourceId",schemaPath:"\
#/properties/sourceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return ve.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let o=r.start,i=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ve.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(
o)))return ve.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.end!==void 0){let o=r.end,i=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return ve.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))
return ve.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}else return ve.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=a,e===0}ve.evaluated={props:{sourceId:!0,
start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};var is=Q,as=Re,$r={type:"object",additionalProperties:!1,properties:{language:{
$ref:"#/$defs/Language"},detail:{enum:["short","full"]}}};function Re(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f=e;for(let o in r)if(!(o==="language"||o==="det\
ail")){return Re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties"}],!1;break}if(f===e){if(r.language!==void 0){let o=e;Oe(r.language,{instancePath:s+
"/language",parentData:r,parentDataProperty:"language",rootData:b,dynamicAnchors:P})||(a=a===null?Oe.errors:a.concat(Oe.
errors),e=a.length);var t=o===e}else var t=!0;if(t)if(r.detail!==void 0){let o=r.detail,i=e;if(!(o==="short"||o==="full"))
return Re.errors=[{instancePath:s+"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:$r.
properties.detail.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0}}else return Re.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Re.
errors=a,e===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ns=Z,Dr={$id:"https://crossclaim.dev/schema/1\
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
type:"string"},display:{$ref:"#/$defs/Display"}}},cue:{type:"string"},mode:{enum:["direct","indirect","document","hearsa\
y"]}}},Entity:{type:"object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},
kind:{enum:["person","organisation","place","office"]},label:{type:"string"},display:{$ref:"#/$defs/Display"},names:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["sourceId","text","start","end","count"],properties:{sourceId:{
type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",
minimum:1}}}}}},Verdict:{enum:["single-source","similar","agreement","difference","conflict"]},Severity:{enum:["headline",
"core","peripheral"]},Slot:{enum:["quantity","time","place","participant","role","polarity","certainty","attribution","s\
cope","quotation","order","cause","wording"]},Relation:{enum:["undetermined","scope-mismatch","attributed-dispute","fram\
ing","detail","approximate","update","contradiction","complementary"]},Cause:{enum:["polarity","antonym","number","time",
"place","participant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]},List:{type:"\
object",additionalProperties:!1,required:["kind","sourceIds","members"],properties:{kind:{$ref:"#/$defs/ListKind"},sourceIds:{
type:"array",items:{type:"string"}},members:{type:"array",items:{$ref:"#/$defs/ListMember"}}}},ListKind:{enum:["scope","\
aim","ban"]},ListMember:{type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{
label:{type:"string"},share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"a\
rray",items:{type:"object",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"\
string"},claimId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"}}}}}},ReportEvent:{type:"object",additionalProperties:!1,
required:["id","kind","label","sourceIds"],properties:{id:{type:"string"},kind:{enum:["main","background"]},label:{type:"\
string"},time:{type:"string"},display:{$ref:"#/$defs/Display"},sourceIds:{type:"array",items:{type:"string"}}}},Group:{type:"\
object",additionalProperties:!1,required:["id","eventId","subject","label","topics","claimIds","sourceIds","independentO\
rigins","verdict","severity","agreements","differences","confidence"],properties:{id:{type:"string"},eventId:{type:"stri\
ng"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{type:"string"}},claimIds:{type:"\
array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},
verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreem\
ent"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"#/$defs/Contras\
t"}},confidence:{type:"number",minimum:0,maximum:1}}},Subject:{type:"object",additionalProperties:!1,required:["label"],
properties:{concept:{type:"string"},slot:{$ref:"#/$defs/Slot"},of:{type:"string"},label:{$ref:"#/$defs/Display"}}},Contrast:{
type:"object",additionalProperties:!1,required:["claimId","against","spans"],properties:{claimId:{type:"string"},against:{
type:"string"},spans:{type:"array",items:{type:"object",additionalProperties:!1,required:["start","end"],properties:{start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Agreement:{type:"object",additionalProperties:!1,required:[
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
"kind","text","sourceIds","claimIds"],properties:{kind:{enum:["name","member","words"]},text:{type:"string"},display:{$ref:"\
#/$defs/Display"},entityId:{type:"string"},groupId:{type:"string"},earlier:{$ref:"#/$defs/Display"},sourceIds:{type:"arr\
ay",items:{type:"string"}},claimIds:{type:"array",items:{type:"string"}}}},Diagnostic:{type:"object",additionalProperties:!1,
required:["code","message"],properties:{code:{type:"string"},message:{type:"string"},sourceId:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0}}}}},er=Object.prototype.hasOwnProperty;function be(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=be.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.name===void 0&&(o="name")||r.version===void 0&&(o="version")||r.models===void 0&&(o="models"))return be.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;{let i=e;for(let n in r)if(!(n==="name"||n==="version"||n==="models")){return be.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return be.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.version!==void 0){let n=e;if(typeof r.version!="string")return be.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t)if(r.models!==void 0){let n=r.models,d=e;if(e===d)if(Array.isArray(n)){var f=!0;let l=n.length;for(let v=0;v<
l;v++){let m=e;if(typeof n[v]!="string")return be.errors=[{instancePath:s+"/models/"+v,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=m===e;if(!f)break}}else return be.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=d===e}else var t=!0}}}}else return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return be.errors=a,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var nr={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},display:{$ref:"#/$defs/Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-\
9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{
type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"strin\
g"}}};function Qe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,
e=0,p=Qe.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="ar"||r==="en"?(Qe.errors=
a,e===0):(Qe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:cr.enum},message:"must be \
equal to one of the allowed values"}],!1)}Qe.evaluated={dynamicProps:!1,dynamicItems:!1};function F(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=F.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.en===void 0&&
(f="en")||r.ar===void 0&&(f="ar"))return F.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)if(!(i==="ar"||i==="en")){return F.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(o===e){if(r.ar!==void 0){let i=e;if(typeof r.ar!="string")return F.errors=[{instancePath:s+
"/ar",schemaPath:"#/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else
var t=!0;if(t)if(r.en!==void 0){let i=e;if(typeof r.en!="string")return F.errors=[{instancePath:s+"/en",schemaPath:"#/pr\
operties/en/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return F.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.
errors=a,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=E.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.start===void 0&&(o="start")||r.end===void 0&&(o="end")||r.quote===void 0&&(o="quote")||r.prefix===void 0&&
(o="prefix")||r.suffix===void 0&&(o="suffix")||r.codePoints===void 0&&(o="codePoints"))return E.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="start"||n==="end"||n==="quote"||n==="prefix"||n==="suffix"||n==="codePoints")){return E.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let n=r.start,d=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return E.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;if(t){if(r.end!==void 0){let n=r.end,d=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return E.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;if(t){if(r.quote!==void 0){let n=e;if(typeof r.quote!="st\
ring")return E.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.prefix!==void 0){let n=e;if(typeof r.prefix!="string")
return E.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.suffix!==void 0){let n=e;if(typeof r.suffix!="string")return E.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.codePoints!==void 0){let n=r.codePoints,d=e;if(e===d)if(n&&typeof n==
"object"&&!Array.isArray(n)){let l;if(n.start===void 0&&(l="start")||n.end===void 0&&(l="end"))return E.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:l},message:"must \
have required property '"+l+"'"}],!1;{let v=e;for(let m in n)if(!(m==="start"||m==="end")){return E.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(n.start!==void 0){let m=n.start,y=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return E.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof m==
"number"&&isFinite(m)&&(m<0||isNaN(m)))return E.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=y===
e}else var f=!0;if(f)if(n.end!==void 0){let m=n.end,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return E.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return E.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=y===e}else var f=!0}}}else return E.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=d===e}else var t=!0}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return E.errors=a,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function T(r,{
instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=T.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.id===void 0&&(n="id")||r.language===void 0&&(n="language")||r.publishedAt===void 0&&(n="publishedAt")||r.sha256===void 0&&
(n="sha256")||r.counts===void 0&&(n="counts")||r.originId===void 0&&(n="originId"))return T.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let c in r)
if(!er.call(nr.properties,c)){return T.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){
let c=e;if(typeof r.id!="string")return T.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.title!==void 0){let c=e;if(typeof r.
title!="string")return T.errors=[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.publisher!==void 0){let c=e;if(typeof r.publisher!=
"string")return T.errors=[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.url!==void 0){let c=e;if(typeof r.url!="stri\
ng")return T.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.language!==void 0){let c=r.language,l=e;if(e===l)if(c&&typeof c==
"object"&&!Array.isArray(c)){let m;if(c.value===void 0&&(m="value")||c.basis===void 0&&(m="basis"))return T.errors=[{instancePath:s+
"/language",schemaPath:"#/properties/language/required",keyword:"required",params:{missingProperty:m},message:"must have\
 required property '"+m+"'"}],!1;{let y=e;for(let u in c)if(!(u==="value"||u==="basis")){return T.errors=[{instancePath:s+
"/language",schemaPath:"#/properties/language/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(c.value!==void 0){let u=e;Qe(c.value,{instancePath:s+
"/language/value",parentData:c,parentDataProperty:"value",rootData:b,dynamicAnchors:P})||(a=a===null?Qe.errors:a.concat(
Qe.errors),e=a.length);var f=u===e}else var f=!0;if(f)if(c.basis!==void 0){let u=c.basis,k=e;if(!(u==="given"||u==="dete\
cted"))return T.errors=[{instancePath:s+"/language/basis",schemaPath:"#/properties/language/properties/basis/enum",keyword:"\
enum",params:{allowedValues:nr.properties.language.properties.basis.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var f=k===e}else var f=!0}}}else return T.errors=[{instancePath:s+"/language",schemaPath:"#/properties/langu\
age/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e}else var t=!0;if(t){if(r.publishedAt!==
void 0){let c=r.publishedAt,l=e;if(e===l)if(c&&typeof c=="object"&&!Array.isArray(c)){let m;if(c.basis===void 0&&(m="bas\
is"))return T.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let y=e;for(let u in c)if(!(u==="value"||u==="bas\
is"||u==="display"||u==="evidence")){return T.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedA\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional p\
roperties"}],!1;break}if(y===e){if(c.value!==void 0){let u=e;if(typeof c.value!="string")return T.errors=[{instancePath:s+
"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=u===e}else var o=!0;if(o){if(c.basis!==void 0){let u=c.basis,k=e;if(!(u==="given"||u==="infer\
red"||u==="unknown"))return T.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"#/properties/publishedAt/properti\
es/basis/enum",keyword:"enum",params:{allowedValues:nr.properties.publishedAt.properties.basis.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var o=k===e}else var o=!0;if(o){if(c.display!==void 0){let u=e;F(c.display,{instancePath:s+
"/publishedAt/display",parentData:c,parentDataProperty:"display",rootData:b,dynamicAnchors:P})||(a=a===null?F.errors:a.concat(
F.errors),e=a.length);var o=u===e}else var o=!0;if(o)if(c.evidence!==void 0){let u=e;E(c.evidence,{instancePath:s+"/publ\
ishedAt/evidence",parentData:c,parentDataProperty:"evidence",rootData:b,dynamicAnchors:P})||(a=a===null?E.errors:a.concat(
E.errors),e=a.length);var o=u===e}else var o=!0}}}}}else return T.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/p\
roperties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e}else var t=!0;
if(t){if(r.sha256!==void 0){let c=r.sha256,l=e;if(e===l)if(typeof c=="string"){if(!gr.test(c))return T.errors=[{instancePath:s+
"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must mat\
ch pattern "^[0-9a-f]{64}$"'}],!1}else return T.errors=[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.counts!==void 0){
let c=r.counts,l=e;if(e===l)if(c&&typeof c=="object"&&!Array.isArray(c)){let m;if(c.characters===void 0&&(m="characters")||
c.sentences===void 0&&(m="sentences")||c.claims===void 0&&(m="claims"))return T.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/required",keyword:"required",params:{missingProperty:m},message:"must have required property '"+m+"'"}],
!1;{let y=e;for(let u in c)if(!(u==="characters"||u==="sentences"||u==="claims")){return T.errors=[{instancePath:s+"/cou\
nts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(c.characters!==void 0){let u=c.characters,k=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.errors=[{instancePath:s+"/counts/characters",schemaPath:"#/properties\
/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:s+"/counts/characters",schemaPath:"#/properties/co\
unts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=k===
e}else var i=!0;if(i){if(c.sentences!==void 0){let u=c.sentences,k=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(
u)))return T.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/counts/properties/sentences/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))
return T.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/counts/properties/sentences/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=k===e}else var i=!0;if(i)if(c.claims!==void 0){
let u=c.claims,k=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.errors=[{instancePath:s+"/counts/cl\
aims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===k&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:s+"/counts/claims",
schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1;var i=k===e}else var i=!0}}}}else return T.errors=[{instancePath:s+"/counts",schemaPath:"#/properties/\
counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e}else var t=!0;if(t)if(r.originId!==
void 0){let c=e;if(typeof r.originId!="string")return T.errors=[{instancePath:s+"/originId",schemaPath:"#/properties/ori\
ginId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0}}}}}}}}}}else return T.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return T.
errors=a,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=K.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return K.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let d in r)
if(!(d==="id"||d==="passages")){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.id!==void 0){
let d=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t)if(r.passages!==void 0){let d=r.passages,
c=e;if(e===c)if(Array.isArray(d)){var f=!0;let v=d.length;for(let m=0;m<v;m++){let y=d[m],u=e;if(e===u)if(y&&typeof y=="\
object"&&!Array.isArray(y)){let w;if(y.sourceId===void 0&&(w="sourceId")||y.start===void 0&&(w="start")||y.end===void 0&&
(w="end"))return K.errors=[{instancePath:s+"/passages/"+m,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{let h=e;for(let g in y)if(!(g==="s\
ourceId"||g==="start"||g==="end")){return K.errors=[{instancePath:s+"/passages/"+m,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional \
properties"}],!1;break}if(h===e){if(y.sourceId!==void 0){let g=e;if(typeof y.sourceId!="string")return K.errors=[{instancePath:s+
"/passages/"+m+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var o=g===e}else var o=!0;if(o){if(y.start!==void 0){let g=y.start,I=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return K.errors=[{instancePath:s+"/passages/"+m+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&
typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/passages/"+m+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var o=I===e}else var o=!0;if(o)if(y.end!==void 0){let g=y.end,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return K.errors=[{instancePath:s+"/passages/"+m+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/passages/"+m+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=I===e}else var o=!0}}}}else
return K.errors=[{instancePath:s+"/passages/"+m,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var f=u===e;if(!f)break}}else return K.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}else
return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return K.errors=a,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var Vr={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function Ze(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Ze.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(Ze.errors=a,e===
0):(Ze.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Vr.enum},message:"must be equal \
to one of the allowed values"}],!1)}Ze.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.approximate===void 0&&(f="approximate"))return ie.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let o=e;for(let i in r)if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="whole"||i==="approximate")){return ie.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return ie.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"\
must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,n=e;if(!(typeof i=="numbe\
r"&&isFinite(i)))return ie.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,n=e;if(!(typeof i==
"number"&&isFinite(i)))return ie.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!=
"string")return ie.errors=[{instancePath:s+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return ie.
errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0;if(t){if(r.whole!==void 0){let i=r.whole,n=e;if(!(typeof i=="number"&&isFinite(i)))
return ie.errors=[{instancePath:s+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=n===e}else var t=!0;if(t)if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")
return ie.errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.errors=a,e===0}ie.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Se={type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{
kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week",
"month","season","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{
type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","e\
vening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},
dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"i\
nteger"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},
relation:{enum:["before","after","since","until","during","at"]}}},Fr=new RegExp("^\\d{2}:\\d{2}$","u");function O(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=O.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&
(f="kind")||r.precision===void 0&&(f="precision")||r.anchor===void 0&&(f="anchor"))return O.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!er.call(Se.properties,i)){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.kind!==void 0){
let i=e;if(r.kind!=="time")return O.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"time"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){
let i=e;if(typeof r.start!="string")return O.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.
end!="string")return O.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.precision!==void 0){let i=r.precision,n=e;if(!(i===
"minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||i==="month"||i==="season"||i==="year"||i==="decade"||i===
"century"||i==="unknown"))return O.errors=[{instancePath:s+"/precision",schemaPath:"#/properties/precision/enum",keyword:"\
enum",params:{allowedValues:Se.properties.precision.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,n=e;if(!(i==="absolute"||i==="publication"||i==="week"||i==="\
event"||i==="none"))return O.errors=[{instancePath:s+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{
allowedValues:Se.properties.anchor.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.weekday!==void 0){let i=r.weekday,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=
[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i))return O.errors=[{instancePath:s+"/weekday",
schemaPath:"#/properties/weekday/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;
if(i<1||isNaN(i))return O.errors=[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.day!==void 0){let i=r.
day,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=[{instancePath:s+"/day",schemaPath:"#/p\
roperties/day/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;if(t){
if(r.partOfDay!==void 0){let i=r.partOfDay,n=e;if(!(i==="night"||i==="dawn"||i==="morning"||i==="noon"||i==="afternoon"||
i==="evening"))return O.errors=[{instancePath:s+"/partOfDay",schemaPath:"#/properties/partOfDay/enum",keyword:"enum",params:{
allowedValues:Se.properties.partOfDay.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.clock!==void 0){let i=r.clock,n=e;if(e===n)if(typeof i=="string"){if(!Fr.test(i))return O.errors=[{instancePath:s+
"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern:"^\\d{2}:\\d{2}$"},message:'must matc\
h pattern "^\\d{2}:\\d{2}$"'}],!1}else return O.errors=[{instancePath:s+"/clock",schemaPath:"#/properties/clock/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.zone!==void 0){let i=e;if(typeof r.
zone!="string")return O.errors=[{instancePath:s+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.month!==void 0){let i=r.month,n=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>12||
isNaN(i))return O.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:12},message:"must be <= 12"}],!1;if(i<1||isNaN(i))return O.errors=[{instancePath:s+"/month",schemaPath:"#/prop\
erties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;
if(t){if(r.dayOfMonth!==void 0){let i=r.dayOfMonth,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.
errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>31||isNaN(i))return O.errors=[{instancePath:s+"/da\
yOfMonth",schemaPath:"#/properties/dayOfMonth/maximum",keyword:"maximum",params:{comparison:"<=",limit:31},message:"must\
 be <= 31"}],!1;if(i<1||isNaN(i))return O.errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.
season!==void 0){let i=r.season,n=e;if(!(i==="spring"||i==="summer"||i==="autumn"||i==="winter"))return O.errors=[{instancePath:s+
"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:Se.properties.season.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,
n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return O.errors=[{instancePath:s+"/yearOffset",schemaPath:"\
#/properties/yearOffset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;
if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!="string")return O.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return O.errors=[{instancePath:s+"/approxima\
te",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===
e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,n=e;if(!(i==="start"||i==="middle"||i==="end"))return O.errors=[{
instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues:Se.properties.part.enum},
message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;
if(typeof r.duration!="string")return O.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.
relation,n=e;if(!(i==="before"||i==="after"||i==="since"||i==="until"||i==="during"||i==="at"))return O.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Se.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return O.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return O.errors=a,e===0}O.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var lr={type:"object",additionalProperties:!1,required:["kind","name"],properties:{
kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:[
"north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near",
"from","to","between","off"]}}};function ae(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.kind===void 0&&(o="kind")||r.name===void 0&&(o="name"))return ae.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="kind"||n==="id"||n==="name"||n==="within"||n==="direction"||n==="relation")){return ae.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.kind!==void 0){let n=e;if(r.kind!=="place")return ae.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"\
must be equal to constant"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return ae.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=n===e}else var t=!0;if(t){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ae.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.within!==void 0){let n=r.within,d=e;if(e===d)if(Array.isArray(n)){var f=!0;let l=n.length;for(let v=0;v<
l;v++){let m=e;if(typeof n[v]!="string")return ae.errors=[{instancePath:s+"/within/"+v,schemaPath:"#/properties/within/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=m===e;if(!f)break}}else return ae.errors=
[{instancePath:s+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=d===e}else var t=!0;if(t){if(r.direction!==void 0){let n=r.direction,d=e;if(!(n==="north"||n==="south"||
n==="east"||n==="west"||n==="north-east"||n==="north-west"||n==="south-east"||n==="south-west"||n==="centre"))return ae.
errors=[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:lr.properties.
direction.enum},message:"must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0;if(t)if(r.relation!==
void 0){let n=r.relation,d=e;if(!(n==="in"||n==="near"||n==="from"||n==="to"||n==="between"||n==="off"))return ae.errors=
[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:lr.properties.
relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=d===e}else var t=!0}}}}}}}else return ae.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ae.
errors=a,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=Pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name"))return Pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return Pe.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return Pe.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return Pe.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return Pe.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Pe.errors=a,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name"))return ke.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return ke.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return ke.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return ke.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return ke.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return ke.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return ke.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ke.
errors=a,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.office===void 0&&(f="office"))return me.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return me.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return me.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constan\
t"}],!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return me.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return me.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return me.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return me.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return me.errors=[{instancePath:s+"/num\
ber",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=n===e}else var t=!0}}}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return me.errors=a,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ae(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=Ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.text===void 0&&(f="text"))return Ae.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="text")){return Ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return Ae.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return Ae.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return Ae.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ae.errors=
a,e===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind"))return pe.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required prope\
rty '"+f+"'"}],!1;{let o=r.kind;if(typeof o=="string")if(o==="quantity"){ie(r,{instancePath:s,parentData:A,parentDataProperty:q,
rootData:b,dynamicAnchors:P})||(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var t=!0}else if(o==="time")O(r,{instancePath:s,
parentData:A,parentDataProperty:q,rootData:b,dynamicAnchors:P})||(a=a===null?O.errors:a.concat(O.errors),e=a.length),t!==
!0&&(t=!0);else if(o==="place")ae(r,{instancePath:s,parentData:A,parentDataProperty:q,rootData:b,dynamicAnchors:P})||(a=
a===null?ae.errors:a.concat(ae.errors),e=a.length),t!==!0&&(t=!0);else if(o==="person")Pe(r,{instancePath:s,parentData:A,
parentDataProperty:q,rootData:b,dynamicAnchors:P})||(a=a===null?Pe.errors:a.concat(Pe.errors),e=a.length),t!==!0&&(t=!0);else if(o===
"organisation")ke(r,{instancePath:s,parentData:A,parentDataProperty:q,rootData:b,dynamicAnchors:P})||(a=a===null?ke.errors:
a.concat(ke.errors),e=a.length),t!==!0&&(t=!0);else if(o==="office")me(r,{instancePath:s,parentData:A,parentDataProperty:q,
rootData:b,dynamicAnchors:P})||(a=a===null?me.errors:a.concat(me.errors),e=a.length),t!==!0&&(t=!0);else if(o==="text")Ae(
r,{instancePath:s,parentData:A,parentDataProperty:q,rootData:b,dynamicAnchors:P})||(a=a===null?Ae.errors:a.concat(Ae.errors),
e=a.length),t!==!0&&(t=!0);else return pe.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:o},message:'value of tag "kind" must be in oneOf'}],!1;else return pe.errors=[{instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:o},message:'tag "kind" must\
 be string'}],!1}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return pe.errors=a,p.props=t,e===0}pe.evaluated={dynamicProps:!0,dynamicItems:!1};function ne(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=ne.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.role===void 0&&
(f="role")||r.start===void 0&&(f="start")||r.end===void 0&&(f="end")||r.text===void 0&&(f="text"))return ne.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let o=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.role!==void 0){let i=e;Ze(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:b,dynamicAnchors:P})||(a=a===null?Ze.errors:a.concat(Ze.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return ne.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ne.errors=
[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return ne.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ne.errors=[{instancePath:s+
"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return ne.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.value!==void 0){let i=e;pe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:b,dynamicAnchors:P})||(a=a===null?pe.errors:a.concat(pe.errors),e=a.length);var t=i===e}else var t=!0;if(t){
if(r.entityId!==void 0){let i=e;if(typeof r.entityId!="string")return ne.errors=[{instancePath:s+"/entityId",schemaPath:"\
#/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t)if(r.reference!==void 0){let i=e;if(r.reference!=="open")return ne.errors=[{instancePath:s+"/reference",schemaPath:"\
#/properties/reference/const",keyword:"const",params:{allowedValue:"open"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0}}}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ne.errors=a,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Tr={type:"\
object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,
required:["text"],properties:{text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{
type:"string"},display:{$ref:"#/$defs/Display"}}},cue:{type:"string"},mode:{enum:["direct","indirect","document","hearsa\
y"]}}};function H(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,
e=0,p=H.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.speaker===void 0&&(o="speaker")||r.cue===void 0&&(o="cue")||r.mode===void 0&&(o="mode"))return H.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;{let i=e;for(let n in r)if(!(n==="speaker"||n==="cue"||n==="mode")){return H.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.speaker!==void 0){let n=r.speaker,d=e;if(e===d)if(n&&typeof n=="object"&&
!Array.isArray(n)){let c;if(n.text===void 0&&(c="text"))return H.errors=[{instancePath:s+"/speaker",schemaPath:"#/proper\
ties/speaker/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;
{let l=e;for(let v in n)if(!(v==="text"||v==="start"||v==="end"||v==="entityId"||v==="display")){return H.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(n.text!==void 0){let v=e;if(typeof n.text!="string")
return H.errors=[{instancePath:s+"/speaker/text",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=v===e}else var t=!0;if(t){if(n.start!==void 0){let v=n.start,m=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return H.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/spe\
aker/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof v=="n\
umber"&&isFinite(v)&&(v<0||isNaN(v)))return H.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/\
properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=m===e}else
var t=!0;if(t){if(n.end!==void 0){let v=n.end,m=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return H.errors=
[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/properties/end/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===m&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return H.errors=[{instancePath:s+
"/speaker/end",schemaPath:"#/properties/speaker/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=m===e}else var t=!0;if(t){if(n.entityId!==void 0){let v=e;if(typeof n.entityId!="strin\
g")return H.errors=[{instancePath:s+"/speaker/entityId",schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=v===e}else var t=!0;if(t)if(n.display!==void 0){let v=e;
F(n.display,{instancePath:s+"/speaker/display",parentData:n,parentDataProperty:"display",rootData:b,dynamicAnchors:P})||
(a=a===null?F.errors:a.concat(F.errors),e=a.length);var t=v===e}else var t=!0}}}}}}else return H.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=d===
e}else var f=!0;if(f){if(r.cue!==void 0){let n=e;if(typeof r.cue!="string")return H.errors=[{instancePath:s+"/cue",schemaPath:"\
#/properties/cue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0;if(f)
if(r.mode!==void 0){let n=r.mode,d=e;if(!(n==="direct"||n==="indirect"||n==="document"||n==="hearsay"))return H.errors=[
{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Tr.properties.mode.enum},
message:"must be equal to one of the allowed values"}],!1;var f=d===e}else var f=!0}}}}else return H.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Er={enum:["affirmed","negated"]};function Ke(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Ke.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r==="affirmed"||r==="negated"?(Ke.errors=a,e===0):(Ke.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Er.enum},message:"must be equal to one of the allowed values"}],!1)}Ke.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Sr={enum:["asserted","planned","possible","alleged","denied"]};function Ue(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Ue.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="den\
ied"?(Ue.errors=a,e===0):(Ue.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Sr.enum},message:"\
must be equal to one of the allowed values"}],!1)}Ue.evaluated={dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=M.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&
(d="id")||r.sourceId===void 0&&(d="sourceId")||r.evidence===void 0&&(d="evidence")||r.predicate===void 0&&(d="predicate")||
r.arguments===void 0&&(d="arguments")||r.attribution===void 0&&(d="attribution")||r.polarity===void 0&&(d="polarity")||r.
certainty===void 0&&(d="certainty")||r.topics===void 0&&(d="topics"))return M.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let c=e;for(let l in r)
if(!er.call(Or.properties,l)){return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){
let l=e;if(typeof r.id!="string")return M.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.sourceId!==void 0){let l=e;if(typeof r.
sourceId!="string")return M.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.evidence!==void 0){let l=e;E(r.evidence,
{instancePath:s+"/evidence",parentData:r,parentDataProperty:"evidence",rootData:b,dynamicAnchors:P})||(a=a===null?E.errors:
a.concat(E.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.predicate!==void 0){let l=r.predicate,v=e;if(e===v)if(l&&
typeof l=="object"&&!Array.isArray(l)){let y;if(l.text===void 0&&(y="text")||l.start===void 0&&(y="start")||l.end===void 0&&
(y="end"))return M.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let u=e;for(let k in l)if(!(k==="concept"||
k==="text"||k==="start"||k==="end")){return M.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have additional prope\
rties"}],!1;break}if(u===e){if(l.concept!==void 0){let k=e;if(typeof l.concept!="string")return M.errors=[{instancePath:s+
"/predicate/concept",schemaPath:"#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=k===e}else var f=!0;if(f){if(l.text!==void 0){let k=e;if(typeof l.text!="string")return M.errors=
[{instancePath:s+"/predicate/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var f=k===e}else var f=!0;if(f){if(l.start!==void 0){let k=l.start,w=e;if(!(typeof k==
"number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/p\
redicate/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof k==
"number"&&isFinite(k)&&(k<0||isNaN(k)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/pred\
icate/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=w===
e}else var f=!0;if(f)if(l.end!==void 0){let k=l.end,w=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(k)))return M.
errors=[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof k=="number"&&isFinite(k)&&(k<0||isNaN(k)))return M.errors=
[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var f=w===e}else var f=!0}}}}}else return M.errors=[{instancePath:s+"/predicate",
schemaPath:"#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=v===e}else
var t=!0;if(t){if(r.arguments!==void 0){let l=r.arguments,v=e;if(e===v)if(Array.isArray(l)){var o=!0;let y=l.length;for(let u=0;u<
y;u++){let k=e;ne(l[u],{instancePath:s+"/arguments/"+u,parentData:l,parentDataProperty:u,rootData:b,dynamicAnchors:P})||
(a=a===null?ne.errors:a.concat(ne.errors),e=a.length);var o=k===e;if(!o)break}}else return M.errors=[{instancePath:s+"/a\
rguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===
e}else var t=!0;if(t){if(r.attribution!==void 0){let l=r.attribution,v=e;if(e===v)if(Array.isArray(l)){var i=!0;let y=l.
length;for(let u=0;u<y;u++){let k=e;H(l[u],{instancePath:s+"/attribution/"+u,parentData:l,parentDataProperty:u,rootData:b,
dynamicAnchors:P})||(a=a===null?H.errors:a.concat(H.errors),e=a.length);var i=k===e;if(!i)break}}else return M.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=v===e}else var t=!0;if(t){if(r.polarity!==void 0){let l=e;Ke(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:b,dynamicAnchors:P})||(a=a===null?Ke.errors:a.concat(Ke.errors),
e=a.length);var t=l===e}else var t=!0;if(t){if(r.certainty!==void 0){let l=e;Ue(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:b,dynamicAnchors:P})||(a=a===null?Ue.errors:a.concat(Ue.errors),e=a.
length);var t=l===e}else var t=!0;if(t){if(r.time!==void 0){let l=e;O(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:b,dynamicAnchors:P})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var t=l===e}else var t=!0;if(t)
if(r.topics!==void 0){let l=r.topics,v=e;if(e===v)if(Array.isArray(l)){var n=!0;let y=l.length;for(let u=0;u<y;u++){let k=e;
if(typeof l[u]!="string")return M.errors=[{instancePath:s+"/topics/"+u,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=k===e;if(!n)break}}else return M.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===
e}else var t=!0}}}}}}}}}}}else return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return M.errors=a,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Rr={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},display:{$ref:"#/$defs/Display"},names:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},
text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};
function z(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=z.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="\
names"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"\
must have required property '"+i+"'"}],!1;{let n=e;for(let d in r)if(!(d==="id"||d==="kind"||d==="label"||d==="display"||
d==="names")){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.id!==void 0){let d=e;if(typeof r.
id!="string")return z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.kind!==void 0){let d=r.kind,c=e;if(!(d==="person"||
d==="organisation"||d==="place"||d==="office"))return z.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/en\
um",keyword:"enum",params:{allowedValues:Rr.properties.kind.enum},message:"must be equal to one of the allowed values"}],
!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let d=e;if(typeof r.label!="string")return z.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===
e}else var t=!0;if(t){if(r.display!==void 0){let d=e;F(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"\
display",rootData:b,dynamicAnchors:P})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var t=d===e}else var t=!0;if(t)
if(r.names!==void 0){let d=r.names,c=e;if(e===c)if(Array.isArray(d)){var f=!0;let v=d.length;for(let m=0;m<v;m++){let y=d[m],
u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let w;if(y.sourceId===void 0&&(w="sourceId")||y.text===void 0&&
(w="text")||y.start===void 0&&(w="start")||y.end===void 0&&(w="end")||y.count===void 0&&(w="count"))return z.errors=[{instancePath:s+
"/names/"+m,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:w},message:"must h\
ave required property '"+w+"'"}],!1;{let h=e;for(let g in y)if(!(g==="sourceId"||g==="text"||g==="start"||g==="end"||g===
"count")){return z.errors=[{instancePath:s+"/names/"+m,schemaPath:"#/properties/names/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(h===e){if(y.
sourceId!==void 0){let g=e;if(typeof y.sourceId!="string")return z.errors=[{instancePath:s+"/names/"+m+"/sourceId",schemaPath:"\
#/properties/names/items/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=g===
e}else var o=!0;if(o){if(y.text!==void 0){let g=e;if(typeof y.text!="string")return z.errors=[{instancePath:s+"/names/"+
m+"/text",schemaPath:"#/properties/names/items/properties/text/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var o=g===e}else var o=!0;if(o){if(y.start!==void 0){let g=y.start,I=e;if(!(typeof g=="number"&&!(g%1)&&
!isNaN(g)&&isFinite(g)))return z.errors=[{instancePath:s+"/names/"+m+"/start",schemaPath:"#/properties/names/items/prope\
rties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(
g)&&(g<0||isNaN(g)))return z.errors=[{instancePath:s+"/names/"+m+"/start",schemaPath:"#/properties/names/items/propertie\
s/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=I===e}else var o=!0;
if(o){if(y.end!==void 0){let g=y.end,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return z.errors=[{instancePath:s+
"/names/"+m+"/end",schemaPath:"#/properties/names/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return z.errors=[{instancePath:s+"/name\
s/"+m+"/end",schemaPath:"#/properties/names/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var o=I===e}else var o=!0;if(o)if(y.count!==void 0){let g=y.count,I=e;if(!(typeof g=="number"&&
!(g%1)&&!isNaN(g)&&isFinite(g)))return z.errors=[{instancePath:s+"/names/"+m+"/count",schemaPath:"#/properties/names/ite\
ms/properties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="num\
ber"&&isFinite(g)&&(g<1||isNaN(g)))return z.errors=[{instancePath:s+"/names/"+m+"/count",schemaPath:"#/properties/names/\
items/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var o=I===
e}else var o=!0}}}}}}else return z.errors=[{instancePath:s+"/names/"+m,schemaPath:"#/properties/names/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var f=u===e;if(!f)break}}else return z.errors=[{instancePath:s+
"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===
e}else var t=!0}}}}}}else return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return z.errors=a,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Lr={type:"object",
additionalProperties:!1,required:["id","kind","label","sourceIds"],properties:{id:{type:"string"},kind:{enum:["main","ba\
ckground"]},label:{type:"string"},time:{type:"string"},display:{$ref:"#/$defs/Display"},sourceIds:{type:"array",items:{type:"\
string"}}}};function le(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,
e=0,p=le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.kind===void 0&&(o="kind")||r.label===void 0&&(o="label")||r.sourceIds===
void 0&&(o="sourceIds"))return le.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},
message:"must have required property '"+o+"'"}],!1;{let i=e;for(let n in r)if(!(n==="id"||n==="kind"||n==="label"||n==="\
time"||n==="display"||n==="sourceIds")){return le.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.
id!==void 0){let n=e;if(typeof r.id!="string")return le.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.kind!==void 0){
let n=r.kind,d=e;if(!(n==="main"||n==="background"))return le.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/k\
ind/enum",keyword:"enum",params:{allowedValues:Lr.properties.kind.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var t=d===e}else var t=!0;if(t){if(r.label!==void 0){let n=e;if(typeof r.label!="string")return le.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.time!==void 0){let n=e;if(typeof r.time!="string")return le.errors=[{instancePath:s+"/time",schemaPath:"\
#/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.display!==void 0){let n=e;F(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:b,
dynamicAnchors:P})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var t=n===e}else var t=!0;if(t)if(r.sourceIds!==
void 0){let n=r.sourceIds,d=e;if(e===d)if(Array.isArray(n)){var f=!0;let l=n.length;for(let v=0;v<l;v++){let m=e;if(typeof n[v]!=
"string")return le.errors=[{instancePath:s+"/sourceIds/"+v,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var f=m===e;if(!f)break}}else return le.errors=[{instancePath:s+"/s\
ourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===
e}else var t=!0}}}}}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return le.errors=a,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Cr={type:"obje\
ct",additionalProperties:!1,required:["id","eventId","subject","label","topics","claimIds","sourceIds","independentOrigi\
ns","verdict","severity","agreements","differences","confidence"],properties:{id:{type:"string"},eventId:{type:"string"},
subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{type:"string"}},claimIds:{type:"array",
items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},verdict:{
$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreement"}},differences:{
type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"#/$defs/Contrast"}},confidence:{type:"\
number",minimum:0,maximum:1}}};function Ie(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=Ie.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="quantity"||r==="time"||r===
"place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r==="quotation"||
r==="order"||r==="cause"||r==="wording"?(Ie.errors=a,e===0):(Ie.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enu\
m",params:{allowedValues:fr.enum},message:"must be equal to one of the allowed values"}],!1)}Ie.evaluated={dynamicProps:!1,
dynamicItems:!1};function xe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.label===void 0&&(f="label"))return xe.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="concept"||i==="slot"||i==="of"||i==="label")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(r.concept!==void 0){let i=e;if(typeof r.concept!="string")return xe.errors=[{instancePath:s+"/concept",schemaPath:"\
#/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.slot!==void 0){let i=e;Ie(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:b,dynamicAnchors:P})||
(a=a===null?Ie.errors:a.concat(Ie.errors),e=a.length);var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.
of!="string")return xe.errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;F(r.label,{instancePath:s+
"/label",parentData:r,parentDataProperty:"label",rootData:b,dynamicAnchors:P})||(a=a===null?F.errors:a.concat(F.errors),
e=a.length);var t=i===e}else var t=!0}}}}}else return xe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return xe.errors=a,e===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function We(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=We.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="single-source"||r==="simila\
r"||r==="agreement"||r==="difference"||r==="conflict"?(We.errors=a,e===0):(We.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:ur.enum},message:"must be equal to one of the allowed values"}],!1)}We.evaluated={dynamicProps:!1,
dynamicItems:!1};var Mr={enum:["headline","core","peripheral"]};function Ve(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Ve.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),r==="headline"||r==="core"||r==="peripheral"?(Ve.errors=a,e===0):(Ve.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Mr.enum},message:"must be equal to one of the allowed values"}],!1)}Ve.evaluated=
{dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=we.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.slot===void 0&&(o="slot")||r.text===void 0&&(o="text")||r.claimIds===void 0&&(o="claimIds"))return we.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;{let i=e;for(let n in r)if(!(n==="slot"||n==="value"||n==="text"||n==="display"||n==="claimIds"||
n==="judgedBy")){return we.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let n=e;Ie(
r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:b,dynamicAnchors:P})||(a=a===null?Ie.errors:
a.concat(Ie.errors),e=a.length);var t=n===e}else var t=!0;if(t){if(r.value!==void 0){let n=e;pe(r.value,{instancePath:s+
"/value",parentData:r,parentDataProperty:"value",rootData:b,dynamicAnchors:P})||(a=a===null?pe.errors:a.concat(pe.errors),
e=a.length);var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return we.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.display!==void 0){let n=e;F(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"\
display",rootData:b,dynamicAnchors:P})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var t=n===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let n=r.claimIds,d=e;if(e===d)if(Array.isArray(n)){var f=!0;let l=n.length;for(let v=0;v<l;v++){
let m=e;if(typeof n[v]!="string")return we.errors=[{instancePath:s+"/claimIds/"+v,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=m===e;if(!f)break}}else return we.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=d===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let n=e;if(typeof r.judgedBy!="string")return we.errors=
[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=n===e}else var t=!0}}}}}}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return we.errors=a,e===0}we.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zr={type:"object",additionalProperties:!1,required:["id","slot","relation","causes","severity","rea\
dings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/\
Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",
items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:["rule","va\
lues"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"\
number",minimum:0,maximum:1},judgedBy:{type:"string"}}};function Je(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Je.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framing"||r==="detail"||r==="a\
pproximate"||r==="update"||r==="contradiction"||r==="complementary"?(Je.errors=a,e===0):(Je.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:yr.enum},message:"must be equal to one of the allowed values"}],!1)}Je.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Br={enum:["polarity","antonym","number","time","place","participant","role","ident\
ity","factuality","order","quotation","scope","lexical","world-knowledge"]};function Xe(r,{instancePath:s="",parentData:A,
parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Xe.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r==="time"||r==="place"||r==="part\
icipant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r==="scope"||r==="lexical"||r==="w\
orld-knowledge"?(Xe.errors=a,e===0):(Xe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Br.
enum},message:"must be equal to one of the allowed values"}],!1)}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=je.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.text===void 0&&(o="text")||r.claimIds===void 0&&(o="claimIds"))return je.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="value"||n==="text"||n==="display"||n==="claimIds")){return je.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.value!==void 0){let n=e;pe(r.value,{instancePath:s+"/value",parentData:r,
parentDataProperty:"value",rootData:b,dynamicAnchors:P})||(a=a===null?pe.errors:a.concat(pe.errors),e=a.length);var t=n===
e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return je.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.display!==void 0){let n=e;F(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:b,
dynamicAnchors:P})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var t=n===e}else var t=!0;if(t)if(r.claimIds!==void 0){
let n=r.claimIds,d=e;if(e===d)if(Array.isArray(n)){var f=!0;let l=n.length;for(let v=0;v<l;v++){let m=e;if(typeof n[v]!=
"string")return je.errors=[{instancePath:s+"/claimIds/"+v,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=m===e;if(!f)break}}else return je.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else
var t=!0}}}}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return je.errors=a,e===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=B.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&
(d="id")||r.slot===void 0&&(d="slot")||r.relation===void 0&&(d="relation")||r.causes===void 0&&(d="causes")||r.severity===
void 0&&(d="severity")||r.readings===void 0&&(d="readings")||r.rule===void 0&&(d="rule")||r.because===void 0&&(d="becaus\
e")||r.confidence===void 0&&(d="confidence"))return B.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let c=e;for(let l in r)if(!er.call(zr.properties,
l)){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return B.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=l===e}else var t=!0;if(t){if(r.slot!==void 0){let l=e;Ie(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:b,dynamicAnchors:P})||(a=a===null?Ie.errors:a.concat(Ie.errors),e=a.length);var t=l===e}else var t=!0;if(t){
if(r.relation!==void 0){let l=e;Je(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:b,
dynamicAnchors:P})||(a=a===null?Je.errors:a.concat(Je.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.causes!==
void 0){let l=r.causes,v=e;if(e===v)if(Array.isArray(l)){var f=!0;let y=l.length;for(let u=0;u<y;u++){let k=e;Xe(l[u],{instancePath:s+
"/causes/"+u,parentData:l,parentDataProperty:u,rootData:b,dynamicAnchors:P})||(a=a===null?Xe.errors:a.concat(Xe.errors),
e=a.length);var f=k===e;if(!f)break}}else return B.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0;if(t){if(r.severity!==void 0){
let l=e;Ve(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:b,dynamicAnchors:P})||
(a=a===null?Ve.errors:a.concat(Ve.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.readings!==void 0){let l=r.readings,
v=e;if(e===v)if(Array.isArray(l)){var o=!0;let y=l.length;for(let u=0;u<y;u++){let k=e;je(l[u],{instancePath:s+"/reading\
s/"+u,parentData:l,parentDataProperty:u,rootData:b,dynamicAnchors:P})||(a=a===null?je.errors:a.concat(je.errors),e=a.length);
var o=k===e;if(!o)break}}else return B.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0;if(t){if(r.rule!==void 0){let l=e;if(typeof r.
rule!="string")return B.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.because!==void 0){let l=r.because,v=e;if(e===
v)if(l&&typeof l=="object"&&!Array.isArray(l)){let y;if(l.rule===void 0&&(y="rule")||l.values===void 0&&(y="values"))return B.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let u=e;for(let k in l)if(!(k==="rule"||k==="values"||k==="note")){return B.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(u===e){if(l.rule!==void 0){let k=e;
if(typeof l.rule!="string")return B.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=k===e}else var i=!0;if(i){if(l.values!==
void 0){let k=l.values,w=e;if(e===w)if(Array.isArray(k)){var n=!0;let g=k.length;for(let I=0;I<g;I++){let N=e;if(typeof k[I]!=
"string")return B.errors=[{instancePath:s+"/because/values/"+I,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=N===e;if(!n)break}}else return B.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=w===e}else var i=!0;if(i)if(l.note!==void 0){let k=e;if(typeof l.note!="strin\
g")return B.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=k===e}else var i=!0}}}}else return B.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=v===
e}else var t=!0;if(t){if(r.confidence!==void 0){let l=r.confidence,v=e;if(e===v)if(typeof l=="number"&&isFinite(l)){if(l>
1||isNaN(l))return B.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(l<0||isNaN(l))return B.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return B.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=v===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let l=e;if(typeof r.
judgedBy!="string")return B.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0}}}}}}}}}}}else return B.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=a,e===0}B.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=U.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.claimId===void 0&&(i="claimId")||r.against===void 0&&(i="against")||r.spans===void 0&&(i="spans"))return U.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;{let n=e;for(let d in r)if(!(d==="claimId"||d==="against"||d==="spans")){return U.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.claimId!==void 0){let d=e;if(typeof r.claimId!="string")return U.errors=
[{instancePath:s+"/claimId",schemaPath:"#/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=d===e}else var t=!0;if(t){if(r.against!==void 0){let d=e;if(typeof r.against!="string")return U.errors=
[{instancePath:s+"/against",schemaPath:"#/properties/against/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=d===e}else var t=!0;if(t)if(r.spans!==void 0){let d=r.spans,c=e;if(e===c)if(Array.isArray(d)){var f=!0;
let v=d.length;for(let m=0;m<v;m++){let y=d[m],u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let w;if(y.start===
void 0&&(w="start")||y.end===void 0&&(w="end"))return U.errors=[{instancePath:s+"/spans/"+m,schemaPath:"#/properties/spa\
ns/items/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;{let h=e;
for(let g in y)if(!(g==="start"||g==="end")){return U.errors=[{instancePath:s+"/spans/"+m,schemaPath:"#/properties/spans\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additio\
nal properties"}],!1;break}if(h===e){if(y.start!==void 0){let g=y.start,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return U.errors=[{instancePath:s+"/spans/"+m+"/start",schemaPath:"#/properties/spans/items/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return U.errors=[{instancePath:s+"/spans/"+m+"/start",schemaPath:"#/properties/spans/items/properties/st\
art/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=I===e}else var o=!0;if(o)
if(y.end!==void 0){let g=y.end,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return U.errors=[{instancePath:s+
"/spans/"+m+"/end",schemaPath:"#/properties/spans/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return U.errors=[{instancePath:s+"/span\
s/"+m+"/end",schemaPath:"#/properties/spans/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var o=I===e}else var o=!0}}}else return U.errors=[{instancePath:s+"/spans/"+m,schemaPath:"#/\
properties/spans/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=u===e;if(!f)break}}else
return U.errors=[{instancePath:s+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=c===e}else var t=!0}}}}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return U.errors=a,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function R(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=R.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.id===void 0&&(l="id")||r.eventId===void 0&&(l="eventId")||r.subject===void 0&&(l="subject")||r.label===void 0&&
(l="label")||r.topics===void 0&&(l="topics")||r.claimIds===void 0&&(l="claimIds")||r.sourceIds===void 0&&(l="sourceIds")||
r.independentOrigins===void 0&&(l="independentOrigins")||r.verdict===void 0&&(l="verdict")||r.severity===void 0&&(l="sev\
erity")||r.agreements===void 0&&(l="agreements")||r.differences===void 0&&(l="differences")||r.confidence===void 0&&(l="\
confidence"))return R.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{let v=e;for(let m in r)if(!er.call(Cr.properties,m)){return R.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(v===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return R.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else
var t=!0;if(t){if(r.eventId!==void 0){let m=e;if(typeof r.eventId!="string")return R.errors=[{instancePath:s+"/eventId",
schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else
var t=!0;if(t){if(r.subject!==void 0){let m=e;xe(r.subject,{instancePath:s+"/subject",parentData:r,parentDataProperty:"s\
ubject",rootData:b,dynamicAnchors:P})||(a=a===null?xe.errors:a.concat(xe.errors),e=a.length);var t=m===e}else var t=!0;if(t){
if(r.label!==void 0){let m=e;if(typeof r.label!="string")return R.errors=[{instancePath:s+"/label",schemaPath:"#/propert\
ies/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.
topics!==void 0){let m=r.topics,y=e;if(e===y)if(Array.isArray(m)){var f=!0;let k=m.length;for(let w=0;w<k;w++){let h=e;if(typeof m[w]!=
"string")return R.errors=[{instancePath:s+"/topics/"+w,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=h===e;if(!f)break}}else return R.errors=[{instancePath:s+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let m=r.claimIds,y=e;if(e===y)if(Array.isArray(m)){var o=!0;let k=m.length;for(let w=0;w<k;w++){
let h=e;if(typeof m[w]!="string")return R.errors=[{instancePath:s+"/claimIds/"+w,schemaPath:"#/properties/claimIds/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=h===e;if(!o)break}}else return R.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let m=r.sourceIds,y=e;if(e===y)if(Array.isArray(
m)){var i=!0;let k=m.length;for(let w=0;w<k;w++){let h=e;if(typeof m[w]!="string")return R.errors=[{instancePath:s+"/sou\
rceIds/"+w,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=h===e;if(!i)break}}else return R.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let m=r.independentOrigins,y=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return R.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===y&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return R.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=y===e}else var t=!0;if(t){if(r.verdict!==void 0){let m=e;We(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:b,dynamicAnchors:P})||(a=a===null?We.errors:a.concat(We.errors),
e=a.length);var t=m===e}else var t=!0;if(t){if(r.severity!==void 0){let m=e;Ve(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:b,dynamicAnchors:P})||(a=a===null?Ve.errors:a.concat(Ve.errors),e=a.length);var t=m===
e}else var t=!0;if(t){if(r.agreements!==void 0){let m=r.agreements,y=e;if(e===y)if(Array.isArray(m)){var n=!0;let k=m.length;
for(let w=0;w<k;w++){let h=e;we(m[w],{instancePath:s+"/agreements/"+w,parentData:m,parentDataProperty:w,rootData:b,dynamicAnchors:P})||
(a=a===null?we.errors:a.concat(we.errors),e=a.length);var n=h===e;if(!n)break}}else return R.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===
e}else var t=!0;if(t){if(r.differences!==void 0){let m=r.differences,y=e;if(e===y)if(Array.isArray(m)){var d=!0;let k=m.
length;for(let w=0;w<k;w++){let h=e;B(m[w],{instancePath:s+"/differences/"+w,parentData:m,parentDataProperty:w,rootData:b,
dynamicAnchors:P})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var d=h===e;if(!d)break}}else return R.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.contrasts!==void 0){let m=r.contrasts,y=e;if(e===y)if(Array.isArray(
m)){var c=!0;let k=m.length;for(let w=0;w<k;w++){let h=e;U(m[w],{instancePath:s+"/contrasts/"+w,parentData:m,parentDataProperty:w,
rootData:b,dynamicAnchors:P})||(a=a===null?U.errors:a.concat(U.errors),e=a.length);var c=h===e;if(!c)break}}else return R.
errors=[{instancePath:s+"/contrasts",schemaPath:"#/properties/contrasts/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.confidence!==void 0){let m=r.confidence,y=e;if(e===y)if(typeof m==
"number"&&isFinite(m)){if(m>1||isNaN(m))return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return R.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}}}else return R.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.
errors=a,e===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Gr={enum:["scope","aim","ban"]};function Ye(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){
let a=null,e=0,p=Ye.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="scope"||r===
"aim"||r==="ban"?(Ye.errors=a,e===0):(Ye.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Gr.
enum},message:"must be equal to one of the allowed values"}],!1)}Ye.evaluated={dynamicProps:!1,dynamicItems:!1};var Hr={
type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},
share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"obj\
ect",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"\
string"},evidence:{$ref:"#/$defs/Evidence"}}}}}};function W(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,
dynamicAnchors:P={}}={}){let a=null,e=0,p=W.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.label===void 0&&(n="label")||r.share===void 0&&(n="share")||
r.sourceIds===void 0&&(n="sourceIds")||r.mentions===void 0&&(n="mentions"))return W.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let d=e;for(let c in r)
if(!(c==="label"||c==="share"||c==="sourceIds"||c==="mentions")){return W.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],
!1;break}if(d===e){if(r.label!==void 0){let c=e;if(typeof r.label!="string")return W.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){
if(r.share!==void 0){let c=r.share,l=e;if(!(c==="all"||c==="some"||c==="one"))return W.errors=[{instancePath:s+"/share",
schemaPath:"#/properties/share/enum",keyword:"enum",params:{allowedValues:Hr.properties.share.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=l===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let c=r.sourceIds,l=e;if(e===
l)if(Array.isArray(c)){var f=!0;let m=c.length;for(let y=0;y<m;y++){let u=e;if(typeof c[y]!="string")return W.errors=[{instancePath:s+
"/sourceIds/"+y,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=u===e;if(!f)break}}else return W.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===e}else var t=!0;if(t)if(r.mentions!==
void 0){let c=r.mentions,l=e;if(e===l)if(Array.isArray(c)){var o=!0;let m=c.length;for(let y=0;y<m;y++){let u=c[y],k=e;if(e===
k)if(u&&typeof u=="object"&&!Array.isArray(u)){let h;if(u.sourceId===void 0&&(h="sourceId")||u.claimId===void 0&&(h="cla\
imId")||u.evidence===void 0&&(h="evidence"))return W.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/men\
tions/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{
let g=e;for(let I in u)if(!(I==="sourceId"||I==="claimId"||I==="evidence")){return W.errors=[{instancePath:s+"/mentions/"+
y,schemaPath:"#/properties/mentions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(u.sourceId!==void 0){let I=e;if(typeof u.sourceId!=
"string")return W.errors=[{instancePath:s+"/mentions/"+y+"/sourceId",schemaPath:"#/properties/mentions/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=I===e}else var i=!0;if(i){if(u.
claimId!==void 0){let I=e;if(typeof u.claimId!="string")return W.errors=[{instancePath:s+"/mentions/"+y+"/claimId",schemaPath:"\
#/properties/mentions/items/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=I===e}else var i=!0;if(i)if(u.evidence!==void 0){let I=e;E(u.evidence,{instancePath:s+"/mentions/"+y+"/evidence",parentData:u,
parentDataProperty:"evidence",rootData:b,dynamicAnchors:P})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);var i=I===
e}else var i=!0}}}}else return W.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/mentions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var o=k===e;if(!o)break}}else return W.errors=[{instancePath:s+
"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===
e}else var t=!0}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return W.errors=a,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=qe.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&
(i="kind")||r.sourceIds===void 0&&(i="sourceIds")||r.members===void 0&&(i="members"))return qe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let d in r)
if(!(d==="kind"||d==="sourceIds"||d==="members")){return qe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.kind!==void 0){let d=e;Ye(r.kind,{instancePath:s+"/kind",parentData:r,parentDataProperty:"kind",rootData:b,dynamicAnchors:P})||
(a=a===null?Ye.errors:a.concat(Ye.errors),e=a.length);var t=d===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,
c=e;if(e===c)if(Array.isArray(d)){var f=!0;let v=d.length;for(let m=0;m<v;m++){let y=e;if(typeof d[m]!="string")return qe.
errors=[{instancePath:s+"/sourceIds/"+m,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=y===e;if(!f)break}}else return qe.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.members!==void 0){let d=r.members,c=e;if(e===c)if(Array.isArray(d)){var o=!0;let v=d.length;for(let m=0;m<v;m++){
let y=e;W(d[m],{instancePath:s+"/members/"+m,parentData:d,parentDataProperty:m,rootData:b,dynamicAnchors:P})||(a=a===null?
W.errors:a.concat(W.errors),e=a.length);var o=y===e;if(!o)break}}else return qe.errors=[{instancePath:s+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}else
return qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return qe.errors=a,e===0}qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qr={type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function V(r,{instancePath:s="",parentData:A,parentDataProperty:q,
rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=V.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.wordings===void 0&&
(l="wordings")||r.diffs===void 0&&(l="diffs"))return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let v=e;for(let m in r)if(!(m==="id"||m===
"speaker"||m==="wordings"||m==="diffs")){return V.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(v===e){if(r.
id!==void 0){let m=e;if(typeof r.id!="string")return V.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.speaker!==void 0){let m=e;
if(typeof r.speaker!="string")return V.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.wordings!==void 0){let m=r.
wordings,y=e;if(e===y)if(Array.isArray(m)){var f=!0;let k=m.length;for(let w=0;w<k;w++){let h=m[w],g=e;if(e===g)if(h&&typeof h==
"object"&&!Array.isArray(h)){let N;if(h.sourceId===void 0&&(N="sourceId")||h.start===void 0&&(N="start")||h.end===void 0&&
(N="end")||h.text===void 0&&(N="text"))return V.errors=[{instancePath:s+"/wordings/"+w,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{let x=e;
for(let _ in h)if(!(_==="sourceId"||_==="start"||_==="end"||_==="text"||_==="speaker")){return V.errors=[{instancePath:s+
"/wordings/"+w,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"}],!1;break}if(x===e){if(h.sourceId!==void 0){let _=e;if(typeof h.sourceId!=
"string")return V.errors=[{instancePath:s+"/wordings/"+w+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=_===e}else var o=!0;if(o){if(h.
start!==void 0){let _=h.start,$=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return V.errors=[{instancePath:s+
"/wordings/"+w+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===$&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))return V.errors=[{instancePath:s+
"/wordings/"+w+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var o=$===e}else var o=!0;if(o){if(h.end!==void 0){let _=h.end,$=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return V.errors=[{instancePath:s+"/wordings/"+w+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===$&&typeof _==
"number"&&isFinite(_)&&(_<0||isNaN(_)))return V.errors=[{instancePath:s+"/wordings/"+w+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=$===
e}else var o=!0;if(o){if(h.text!==void 0){let _=e;if(typeof h.text!="string")return V.errors=[{instancePath:s+"/wordings\
/"+w+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=_===e}else var o=!0;if(o)if(h.speaker!==void 0){let _=e;if(typeof h.speaker!="string")return V.
errors=[{instancePath:s+"/wordings/"+w+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var o=_===e}else var o=!0}}}}}}else return V.errors=[{instancePath:s+
"/wordings/"+w,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var f=g===e;if(!f)break}}else return V.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.diffs!==void 0){
let m=r.diffs,y=e;if(e===y)if(Array.isArray(m)){var i=!0;let k=m.length;for(let w=0;w<k;w++){let h=m[w],g=e;if(e===g)if(h&&
typeof h=="object"&&!Array.isArray(h)){let N;if(h.from===void 0&&(N="from")||h.to===void 0&&(N="to")||h.edits===void 0&&
(N="edits"))return V.errors=[{instancePath:s+"/diffs/"+w,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:N},message:"must have required property '"+N+"'"}],!1;{let x=e;for(let _ in h)if(!(_==="from"||
_==="to"||_==="edits")){return V.errors=[{instancePath:s+"/diffs/"+w,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;
break}if(x===e){if(h.from!==void 0){let _=h.from,$=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return V.errors=
[{instancePath:s+"/diffs/"+w+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===$&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))return V.errors=[{instancePath:s+
"/diffs/"+w+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var n=$===e}else var n=!0;if(n){if(h.to!==void 0){let _=h.to,$=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return V.errors=[{instancePath:s+"/diffs/"+w+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===$&&typeof _==
"number"&&isFinite(_)&&(_<0||isNaN(_)))return V.errors=[{instancePath:s+"/diffs/"+w+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=$===e}else
var n=!0;if(n)if(h.edits!==void 0){let _=h.edits,$=e;if(e===$)if(Array.isArray(_)){var d=!0;let G=_.length;for(let Ne=0;Ne<
G;Ne++){let Y=_[Ne],Fe=e;if(e===Fe)if(Y&&typeof Y=="object"&&!Array.isArray(Y)){let tr;if(Y.op===void 0&&(tr="op")||Y.text===
void 0&&(tr="text"))return V.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+Ne,schemaPath:"#/properties/diffs/items/prope\
rties/edits/items/required",keyword:"required",params:{missingProperty:tr},message:"must have required property '"+tr+"'"}],
!1;{let hr=e;for(let Te in Y)if(!(Te==="op"||Te==="text")){return V.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+Ne,schemaPath:"\
#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Te},
message:"must NOT have additional properties"}],!1;break}if(hr===e){if(Y.op!==void 0){let Te=Y.op,br=e;if(!(Te==="equal"||
Te==="delete"||Te==="insert"))return V.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+Ne+"/op",schemaPath:"#/properties/d\
iffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:Qr.properties.diffs.items.properties.
edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var c=br===e}else var c=!0;if(c)
if(Y.text!==void 0){let Te=e;if(typeof Y.text!="string")return V.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+Ne+"/text",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var c=Te===e}else var c=!0}}}else return V.errors=[{instancePath:s+"/diffs/"+w+"/edits/"+Ne,
schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var d=Fe===e;if(!d)break}}else return V.errors=[{instancePath:s+"/diffs/"+w+"/edits",schemaPath:"#/propert\
ies/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=$===e}else
var n=!0}}}}else return V.errors=[{instancePath:s+"/diffs/"+w,schemaPath:"#/properties/diffs/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var i=g===e;if(!i)break}}else return V.errors=[{instancePath:s+"/di\
ffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else
var t=!0}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return V.errors=a,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let n;if(r.entityId===void 0&&(n="entityId")||r.names===void 0&&(n="names"))return ee.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;
{let d=e;for(let c in r)if(!(c==="entityId"||c==="names")){return ee.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;
break}if(d===e){if(r.entityId!==void 0){let c=e;if(typeof r.entityId!="string")return ee.errors=[{instancePath:s+"/entit\
yId",schemaPath:"#/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===
e}else var t=!0;if(t)if(r.names!==void 0){let c=r.names,l=e;if(e===l)if(Array.isArray(c)){var f=!0;let m=c.length;for(let y=0;y<
m;y++){let u=c[y],k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let h;if(u.sourceId===void 0&&(h="sourceId")||
u.texts===void 0&&(h="texts"))return ee.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/require\
d",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let g=e;for(let I in u)
if(!(I==="sourceId"||I==="texts")){return ee.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional prope\
rties"}],!1;break}if(g===e){if(u.sourceId!==void 0){let I=e;if(typeof u.sourceId!="string")return ee.errors=[{instancePath:s+
"/names/"+y+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var o=I===e}else var o=!0;if(o)if(u.texts!==void 0){let I=u.texts,N=e;if(e===N)if(Array.
isArray(I)){var i=!0;let _=I.length;for(let $=0;$<_;$++){let j=e;if(typeof I[$]!="string")return ee.errors=[{instancePath:s+
"/names/"+y+"/texts/"+$,schemaPath:"#/properties/names/items/properties/texts/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var i=j===e;if(!i)break}}else return ee.errors=[{instancePath:s+"/names/"+y+"/text\
s",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var o=N===e}else var o=!0}}}else return ee.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=k===e;if(!f)break}}else return ee.errors=
[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=l===e}else var t=!0}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ee.errors=a,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=D.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.matrix===void 0&&(m="matrix")||r.pairs===void 0&&(m="pairs")||r.bySource===void 0&&(m="bySource"))return D.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have require\
d property '"+m+"'"}],!1;{let y=e;for(let u in r)if(!(u==="matrix"||u==="pairs"||u==="bySource")){return D.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have \
additional properties"}],!1;break}if(y===e){if(r.matrix!==void 0){let u=r.matrix,k=e;if(e===k)if(Array.isArray(u)){var t=!0;
let w=u.length;for(let h=0;h<w;h++){let g=u[h],I=e;if(e===I)if(g&&typeof g=="object"&&!Array.isArray(g)){let x;if(g.groupId===
void 0&&(x="groupId")||g.sourceIds===void 0&&(x="sourceIds"))return D.errors=[{instancePath:s+"/matrix/"+h,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:x},message:"must have required property '"+
x+"'"}],!1;{let _=e;for(let $ in g)if(!($==="groupId"||$==="sourceIds")){return D.errors=[{instancePath:s+"/matrix/"+h,schemaPath:"\
#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},message:"mu\
st NOT have additional properties"}],!1;break}if(_===e){if(g.groupId!==void 0){let $=e;if(typeof g.groupId!="string")return D.
errors=[{instancePath:s+"/matrix/"+h+"/groupId",schemaPath:"#/properties/matrix/items/properties/groupId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=$===e}else var f=!0;if(f)if(g.sourceIds!==void 0){let $=g.
sourceIds,j=e;if(e===j)if(Array.isArray($)){var o=!0;let Ne=$.length;for(let Y=0;Y<Ne;Y++){let Fe=e;if(typeof $[Y]!="str\
ing")return D.errors=[{instancePath:s+"/matrix/"+h+"/sourceIds/"+Y,schemaPath:"#/properties/matrix/items/properties/sour\
ceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=Fe===e;if(!o)break}}else return D.
errors=[{instancePath:s+"/matrix/"+h+"/sourceIds",schemaPath:"#/properties/matrix/items/properties/sourceIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var f=j===e}else var f=!0}}}else return D.errors=[{instancePath:s+
"/matrix/"+h,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=I===e;if(!t)break}}else return D.errors=[{instancePath:s+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=k===e}else var i=!0;if(i){if(r.pairs!==void 0){let u=r.pairs,
k=e;if(e===k)if(Array.isArray(u)){var n=!0;let h=u.length;for(let g=0;g<h;g++){let I=u[g],N=e;if(e===N)if(I&&typeof I=="\
object"&&!Array.isArray(I)){let _;if(I.a===void 0&&(_="a")||I.b===void 0&&(_="b")||I.shared===void 0&&(_="shared")||I.agreeing===
void 0&&(_="agreeing")||I.similar===void 0&&(_="similar")||I.differing===void 0&&(_="differing")||I.conflicting===void 0&&
(_="conflicting"))return D.errors=[{instancePath:s+"/pairs/"+g,schemaPath:"#/properties/pairs/items/required",keyword:"r\
equired",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{let $=e;for(let j in I)if(!(j===
"a"||j==="b"||j==="shared"||j==="agreeing"||j==="similar"||j==="differing"||j==="conflicting")){return D.errors=[{instancePath:s+
"/pairs/"+g,schemaPath:"#/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if($===e){if(I.a!==void 0){let j=e;if(typeof I.a!="string")return D.
errors=[{instancePath:s+"/pairs/"+g+"/a",schemaPath:"#/properties/pairs/items/properties/a/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var d=j===e}else var d=!0;if(d){if(I.b!==void 0){let j=e;if(typeof I.b!="st\
ring")return D.errors=[{instancePath:s+"/pairs/"+g+"/b",schemaPath:"#/properties/pairs/items/properties/b/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var d=j===e}else var d=!0;if(d){if(I.shared!==void 0){let j=I.
shared,G=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/share\
d",schemaPath:"#/properties/pairs/items/properties/shared/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===G&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/\
shared",schemaPath:"#/properties/pairs/items/properties/shared/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var d=G===e}else var d=!0;if(d){if(I.agreeing!==void 0){let j=I.agreeing,G=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/agreeing",schemaPath:"#/propert\
ies/pairs/items/properties/agreeing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&
typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/agreeing",schemaPath:"#/\
properties/pairs/items/properties/agreeing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var d=G===e}else var d=!0;if(d){if(I.similar!==void 0){let j=I.similar,G=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(
j)&&isFinite(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/similar",schemaPath:"#/properties/pairs/items/properties\
/similar/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof j=="number"&&isFinite(
j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+"/pairs/"+g+"/similar",schemaPath:"#/properties/pairs/items/propert\
ies/similar/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=G===e}else var d=!0;
if(d){if(I.differing!==void 0){let j=I.differing,G=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=
[{instancePath:s+"/pairs/"+g+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===G&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.
errors=[{instancePath:s+"/pairs/"+g+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=G===e}else var d=!0;if(d)if(I.conflicting!==
void 0){let j=I.conflicting,G=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=[{instancePath:s+
"/pairs/"+g+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===G&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+
"/pairs/"+g+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=G===e}else var d=!0}}}}}}}}else return D.errors=[{instancePath:s+
"/pairs/"+g,schemaPath:"#/properties/pairs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var n=N===e;if(!n)break}}else return D.errors=[{instancePath:s+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=k===e}else var i=!0;if(i)if(r.bySource!==void 0){let u=r.
bySource,k=e;if(e===k)if(Array.isArray(u)){var c=!0;let h=u.length;for(let g=0;g<h;g++){let I=u[g],N=e;if(e===N)if(I&&typeof I==
"object"&&!Array.isArray(I)){let _;if(I.sourceId===void 0&&(_="sourceId")||I.only===void 0&&(_="only")||I.leavesOut===void 0&&
(_="leavesOut"))return D.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"#/properties/bySource/items/required",keyword:"\
required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{let $=e;for(let j in I)if(!(j===
"sourceId"||j==="only"||j==="leavesOut")){return D.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"#/properties/bySou\
rce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have addi\
tional properties"}],!1;break}if($===e){if(I.sourceId!==void 0){let j=e;if(typeof I.sourceId!="string")return D.errors=[
{instancePath:s+"/bySource/"+g+"/sourceId",schemaPath:"#/properties/bySource/items/properties/sourceId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var l=j===e}else var l=!0;if(l){if(I.only!==void 0){let j=I.only,
G=e;if(e===G)if(Array.isArray(j)){var v=!0;let Y=j.length;for(let Fe=0;Fe<Y;Fe++){let vr=e;if(typeof j[Fe]!="string")return D.
errors=[{instancePath:s+"/bySource/"+g+"/only/"+Fe,schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var v=vr===e;if(!v)break}}else return D.errors=[{instancePath:s+
"/bySource/"+g+"/only",schemaPath:"#/properties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var l=G===e}else var l=!0;if(l)if(I.leavesOut!==void 0){let j=I.leavesOut,G=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return D.errors=[{instancePath:s+"/bySource/"+g+"/leavesOut",schemaPath:"#/pro\
perties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===G&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return D.errors=[{instancePath:s+"/bySource/"+g+"/leavesOut",
schemaPath:"#/properties/bySource/items/properties/leavesOut/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var l=G===e}else var l=!0}}}}else return D.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"\
#/properties/bySource/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=N===e;if(!c)
break}}else return D.errors=[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=k===e}else var i=!0}}}}else return D.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=a,e===0}D.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Zr={type:"object",additionalProperties:!1,required:["kind","text","sourceIds","claimIds"],properties:{kind:{enum:["n\
ame","member","words"]},text:{type:"string"},display:{$ref:"#/$defs/Display"},entityId:{type:"string"},groupId:{type:"st\
ring"},earlier:{$ref:"#/$defs/Display"},sourceIds:{type:"array",items:{type:"string"}},claimIds:{type:"array",items:{type:"\
string"}}}};function re(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,
e=0,p=re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&
!Array.isArray(r)){let i;if(r.kind===void 0&&(i="kind")||r.text===void 0&&(i="text")||r.sourceIds===void 0&&(i="sourceId\
s")||r.claimIds===void 0&&(i="claimIds"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let d in r)if(!(d==="kind"||d==="text"||
d==="display"||d==="entityId"||d==="groupId"||d==="earlier"||d==="sourceIds"||d==="claimIds")){return re.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.kind!==void 0){let d=r.kind,c=e;if(!(d==="name"||d==="member"||d==="wor\
ds"))return re.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Zr.
properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.text!==
void 0){let d=e;if(typeof r.text!="string")return re.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.display!==void 0){
let d=e;F(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:b,dynamicAnchors:P})||
(a=a===null?F.errors:a.concat(F.errors),e=a.length);var t=d===e}else var t=!0;if(t){if(r.entityId!==void 0){let d=e;if(typeof r.
entityId!="string")return re.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.groupId!==void 0){let d=e;if(typeof r.
groupId!="string")return re.errors=[{instancePath:s+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.earlier!==void 0){let d=e;F(r.earlier,
{instancePath:s+"/earlier",parentData:r,parentDataProperty:"earlier",rootData:b,dynamicAnchors:P})||(a=a===null?F.errors:
a.concat(F.errors),e=a.length);var t=d===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,c=e;if(e===c)if(Array.
isArray(d)){var f=!0;let v=d.length;for(let m=0;m<v;m++){let y=e;if(typeof d[m]!="string")return re.errors=[{instancePath:s+
"/sourceIds/"+m,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=y===e;if(!f)break}}else return re.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceI\
ds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t)if(r.claimIds!==
void 0){let d=r.claimIds,c=e;if(e===c)if(Array.isArray(d)){var o=!0;let v=d.length;for(let m=0;m<v;m++){let y=e;if(typeof d[m]!=
"string")return re.errors=[{instancePath:s+"/claimIds/"+m,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var o=y===e;if(!o)break}}else return re.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else
var t=!0}}}}}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return re.errors=a,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=se.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.id===void 0&&
(n="id")||r.label===void 0&&(n="label")||r.groupIds===void 0&&(n="groupIds")||r.answers===void 0&&(n="answers"))return se.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must have require\
d property '"+n+"'"}],!1;{let d=e;for(let c in r)if(!(c==="id"||c==="label"||c==="groupIds"||c==="answers")){return se.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(r.id!==void 0){let c=e;if(typeof r.id!="string")return se.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let c=r.label,l=e;if(e===l)if(c&&typeof c=="object"&&!Array.isArray(
c)){let m=e;for(let y in c)if(!(y==="ar"||y==="en")){return se.errors=[{instancePath:s+"/label",schemaPath:"#/properties\
/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additio\
nal properties"}],!1;break}if(m===e){if(c.ar!==void 0){let y=e;if(typeof c.ar!="string")return se.errors=[{instancePath:s+
"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=y===e}else var f=!0;if(f)if(c.en!==void 0){let y=e;if(typeof c.en!="string")return se.errors=[{instancePath:s+
"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=y===e}else var f=!0}}else return se.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e}else var t=!0;if(t){if(r.groupIds!==void 0){
let c=r.groupIds,l=e;if(e===l)if(Array.isArray(c)){var o=!0;let m=c.length;for(let y=0;y<m;y++){let u=e;if(typeof c[y]!=
"string")return se.errors=[{instancePath:s+"/groupIds/"+y,schemaPath:"#/properties/groupIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var o=u===e;if(!o)break}}else return se.errors=[{instancePath:s+"/groupIds",
schemaPath:"#/properties/groupIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===e}else
var t=!0;if(t)if(r.answers!==void 0){let c=r.answers,l=e;if(e===l)if(Array.isArray(c)){var i=!0;let m=c.length;for(let y=0;y<
m;y++){let u=e;re(c[y],{instancePath:s+"/answers/"+y,parentData:c,parentDataProperty:y,rootData:b,dynamicAnchors:P})||(a=
a===null?re.errors:a.concat(re.errors),e=a.length);var i=u===e;if(!i)break}}else return se.errors=[{instancePath:s+"/ans\
wers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===
e}else var t=!0}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return se.errors=a,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.code===void 0&&(f="code")||r.message===void 0&&(f="message"))return oe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return oe.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pr\
operties"}],!1;break}if(o===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return oe.errors=[{instancePath:s+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return oe.errors=[{instancePath:s+"/m\
essage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return oe.errors=[{instancePath:s+"\
/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return oe.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return oe.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return oe.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return oe.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===e}else
var t=!0}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return oe.errors=a,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",
parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,p=Z.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let k;if(r.schemaVersion===
void 0&&(k="schemaVersion")||r.engine===void 0&&(k="engine")||r.sources===void 0&&(k="sources")||r.origins===void 0&&(k=
"origins")||r.claims===void 0&&(k="claims")||r.entities===void 0&&(k="entities")||r.events===void 0&&(k="events")||r.groups===
void 0&&(k="groups")||r.quotations===void 0&&(k="quotations")||r.naming===void 0&&(k="naming")||r.coverage===void 0&&(k=
"coverage")||r.topics===void 0&&(k="topics")||r.diagnostics===void 0&&(k="diagnostics"))return Z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:k},message:"must have required property '"+k+"'"}],!1;
{let w=e;for(let h in r)if(!er.call(Dr.properties,h)){return Z.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}
if(w===e){if(r.schemaVersion!==void 0){let h=e;if(r.schemaVersion!=="1")return Z.errors=[{instancePath:s+"/schemaVersion",
schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must be equal to consta\
nt"}],!1;var t=h===e}else var t=!0;if(t){if(r.engine!==void 0){let h=e;be(r.engine,{instancePath:s+"/engine",parentData:r,
parentDataProperty:"engine",rootData:b,dynamicAnchors:P})||(a=a===null?be.errors:a.concat(be.errors),e=a.length);var t=h===
e}else var t=!0;if(t){if(r.sources!==void 0){let h=r.sources,g=e;if(e===g)if(Array.isArray(h)){var f=!0;let N=h.length;for(let x=0;x<
N;x++){let _=e;T(h[x],{instancePath:s+"/sources/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=
a===null?T.errors:a.concat(T.errors),e=a.length);var f=_===e;if(!f)break}}else return Z.errors=[{instancePath:s+"/source\
s",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.origins!==void 0){let h=r.origins,g=e;if(e===g)if(Array.isArray(h)){var o=!0;let N=h.length;for(let x=0;x<
N;x++){let _=e;K(h[x],{instancePath:s+"/origins/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=
a===null?K.errors:a.concat(K.errors),e=a.length);var o=_===e;if(!o)break}}else return Z.errors=[{instancePath:s+"/origin\
s",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.claims!==void 0){let h=r.claims,g=e;if(e===g)if(Array.isArray(h)){var i=!0;let N=h.length;for(let x=0;x<
N;x++){let _=e;M(h[x],{instancePath:s+"/claims/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=a===
null?M.errors:a.concat(M.errors),e=a.length);var i=_===e;if(!i)break}}else return Z.errors=[{instancePath:s+"/claims",schemaPath:"\
#/properties/claims/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.entities!==void 0){let h=r.entities,g=e;if(e===g)if(Array.isArray(h)){var n=!0;let N=h.length;for(let x=0;x<N;x++){
let _=e;z(h[x],{instancePath:s+"/entities/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=a===null?
z.errors:a.concat(z.errors),e=a.length);var n=_===e;if(!n)break}}else return Z.errors=[{instancePath:s+"/entities",schemaPath:"\
#/properties/entities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.events!==void 0){let h=r.events,g=e;if(e===g)if(Array.isArray(h)){var d=!0;let N=h.length;for(let x=0;x<N;x++){
let _=e;le(h[x],{instancePath:s+"/events/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=a===null?
le.errors:a.concat(le.errors),e=a.length);var d=_===e;if(!d)break}}else return Z.errors=[{instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.groups!==void 0){let h=r.groups,g=e;if(e===g)if(Array.isArray(h)){var c=!0;let N=h.length;for(let x=0;x<N;x++){let _=e;
R(h[x],{instancePath:s+"/groups/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=a===null?R.errors:
a.concat(R.errors),e=a.length);var c=_===e;if(!c)break}}else return Z.errors=[{instancePath:s+"/groups",schemaPath:"#/pr\
operties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.lists!==void 0){let h=r.lists,g=e;if(e===g)if(Array.isArray(h)){var l=!0;let N=h.length;for(let x=0;x<N;x++){let _=e;
qe(h[x],{instancePath:s+"/lists/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=a===null?qe.errors:
a.concat(qe.errors),e=a.length);var l=_===e;if(!l)break}}else return Z.errors=[{instancePath:s+"/lists",schemaPath:"#/pr\
operties/lists/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){if(r.
quotations!==void 0){let h=r.quotations,g=e;if(e===g)if(Array.isArray(h)){var v=!0;let N=h.length;for(let x=0;x<N;x++){let _=e;
V(h[x],{instancePath:s+"/quotations/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=a===null?V.errors:
a.concat(V.errors),e=a.length);var v=_===e;if(!v)break}}else return Z.errors=[{instancePath:s+"/quotations",schemaPath:"\
#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.naming!==void 0){let h=r.naming,g=e;if(e===g)if(Array.isArray(h)){var m=!0;let N=h.length;for(let x=0;x<N;x++){
let _=e;ee(h[x],{instancePath:s+"/naming/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=a===null?
ee.errors:a.concat(ee.errors),e=a.length);var m=_===e;if(!m)break}}else return Z.errors=[{instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.coverage!==void 0){let h=e;D(r.coverage,{instancePath:s+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:b,
dynamicAnchors:P})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);var t=h===e}else var t=!0;if(t){if(r.topics!==void 0){
let h=r.topics,g=e;if(e===g)if(Array.isArray(h)){var y=!0;let N=h.length;for(let x=0;x<N;x++){let _=e;se(h[x],{instancePath:s+
"/topics/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=a===null?se.errors:a.concat(se.errors),
e=a.length);var y=_===e;if(!y)break}}else return Z.errors=[{instancePath:s+"/topics",schemaPath:"#/properties/topics/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t)if(r.diagnostics!==void 0){
let h=r.diagnostics,g=e;if(e===g)if(Array.isArray(h)){var u=!0;let N=h.length;for(let x=0;x<N;x++){let _=e;oe(h[x],{instancePath:s+
"/diagnostics/"+x,parentData:h,parentDataProperty:x,rootData:b,dynamicAnchors:P})||(a=a===null?oe.errors:a.concat(oe.errors),
e=a.length);var u=_===e;if(!u)break}}else return Z.errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagn\
ostics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Z.errors=a,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var os=S,ps=rr;function rr(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,dynamicAnchors:P={}}={}){let a=null,e=0,
p=rr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(r)){var t=!0;
let f=r.length;for(let o=0;o<f;o++){let i=e;S(r[o],{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:b,dynamicAnchors:P})||
(a=a===null?S.errors:a.concat(S.errors),e=a.length);var t=i===e;if(!t)break}}else return rr.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return rr.errors=a,e===0}rr.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};var ds=sr;function sr(r,{instancePath:s="",parentData:A,parentDataProperty:q,rootData:b=r,
dynamicAnchors:P={}}={}){let a=null,e=0,p=sr.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(Array.isArray(r)){var t=!0;let f=r.length;for(let o=0;o<f;o++){let i=e;C(r[o],{instancePath:s+"/"+o,parentData:r,
parentDataProperty:o,rootData:b,dynamicAnchors:P})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=i===e;if(!t)
break}}else return sr.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return sr.errors=a,e===0}sr.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{Wr as validateAskSettings,Jr as validateDiff,Xr as validateHtmlOptions,Yr as validateJudgeAnswer,es as validateManySettings,
rs as validateOptions,ss as validatePackedReport,ts as validatePassage,is as validateReadSource,as as validateRenderOptions,
ns as validateReport,os as validateSource,ps as validateSources,ds as validateTopics};
